package org.nianbao.bulk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nianbao.PostgresResource;
import org.nianbao.problem.ProblemException;

/** The files of years are written once, kept while there is room, and written again to the same bytes. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ExtractsTest {
    private static final Stand ONE = stand(1);
    private static final Stand OTHER = stand(2);

    @Inject
    Copyist copyist;

    @Inject
    Shelf shelf;

    private Extracts extracts;

    @BeforeEach
    void a_shelf_with_room_for_one() {
        extracts = new Extracts(copyist, shelf, 1);
    }

    @AfterEach
    void stop() {
        extracts.stop();
    }

    @Test
    void who_asks_for_the_same_waits_for_the_same_file() {
        assertSame(extracts.of(ONE), extracts.of(ONE));
        Extract extract = written(ONE);
        assertSame(extract, written(ONE));
    }

    @Test
    void the_file_that_was_not_asked_for_for_longest_makes_room_and_is_written_again_as_it_was() throws IOException {
        Extract first = written(ONE);
        byte[] bytes = Files.readAllBytes(first.file());
        Extract other = written(OTHER);
        assertNotEquals(first.file(), other.file());
        Extract again = written(ONE);
        assertFalse(Files.exists(first.file()));
        assertArrayEquals(bytes, Files.readAllBytes(again.file()));
        assertEquals(first.hash(), again.hash());
    }

    @Test
    void a_file_that_somebody_tidied_up_is_written_again() throws IOException {
        Extract first = written(ONE);
        Files.delete(first.file());
        assertTrue(Files.exists(written(ONE).file()));
    }

    @Test
    void what_cannot_be_written_leaves_nothing_and_is_tried_again() {
        Stand impossible = new Stand(2024, Instant.MAX);
        for (int i = 0; i < 2; i++) {
            CompletionStage<Extract> failed = extracts.of(impossible);
            assertThrows(CompletionException.class, () -> failed.toCompletableFuture()
                    .join());
        }
        assertTrue(Files.exists(written(ONE).file()));
    }

    @Test
    void too_many_at_once_are_asked_to_come_again() {
        List<CompletionStage<Extract>> queued = new ArrayList<>();
        ProblemException busy = assertThrows(ProblemException.class, () -> {
            for (int number = 0; number < 1000; number++) {
                queued.add(extracts.of(stand(number)));
            }
        });
        assertEquals("busy", busy.problem().code());
        queued.forEach(one -> one.toCompletableFuture().join());
        assertTrue(Files.exists(written(ONE).file()));
    }

    private Extract written(Stand stand) {
        return extracts.of(stand).toCompletableFuture().join();
    }

    /** Before anything was published: as many different ones as one likes. */
    private static Stand stand(int number) {
        return new Stand(2024, Instant.EPOCH.plusSeconds(number));
    }
}
