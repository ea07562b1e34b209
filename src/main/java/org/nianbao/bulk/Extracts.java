package org.nianbao.bulk;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.nianbao.problem.Problem;

/**
 * Keeps the files that were asked for, as many as there is room for. A file is written once, however many ask for it meanwhile, and one
 * file at a time: a country's year is some hundred megabytes, and the database has other things to do. Whoever waits holds no thread.
 */
@ApplicationScoped
class Extracts {
    /** More would wait for longer than anybody does. */
    private static final int MOST_WAITING = 8;

    /** The least recently used first. */
    private final Map<Stand, CompletableFuture<Extract>> extracts = new LinkedHashMap<>(16, 0.75f, true);

    private final ThreadPoolExecutor writer = new ThreadPoolExecutor(
            1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(MOST_WAITING), task -> new Thread(task, "year-writer"));

    private final Copyist copyist;
    private final Shelf shelf;
    private final long room;

    /** @param room for how many bytes; the latest file stays even when it is larger */
    Extracts(
            Copyist copyist,
            Shelf shelf,
            @ConfigProperty(name = "nianbao.years-room", defaultValue = "1000000000") long room) {
        this.copyist = copyist;
        this.shelf = shelf;
        this.room = room;
    }

    /** The file, once it is written. */
    synchronized CompletionStage<Extract> of(Stand stand) {
        CompletableFuture<Extract> known = extracts.get(stand);
        if (known != null && !isLost(known)) {
            return known;
        }
        CompletableFuture<Extract> extract = new CompletableFuture<>();
        try {
            writer.execute(() -> write(stand, extract));
        } catch (RejectedExecutionException full) {
            throw Problem.BUSY.because("正在准备其他年度的数据", "The figures of other years are being prepared");
        }
        extracts.put(stand, extract);
        return extract;
    }

    private void write(Stand stand, CompletableFuture<Extract> extract) {
        try {
            Extract written = copy(stand);
            makeRoom(written.size());
            extract.complete(written);
        } catch (RuntimeException failed) {
            forget(stand);
            extract.completeExceptionally(failed);
        }
    }

    private Extract copy(Stand stand) {
        Path file = shelf.file(stand);
        try {
            return copyist.copy(stand, file);
        } catch (RuntimeException failed) {
            Shelf.remove(file);
            throw failed;
        }
    }

    private synchronized void forget(Stand stand) {
        extracts.remove(stand);
    }

    /**
     * Deletes what was not asked for for the longest time. Who is reading such a file reads on: it is gone from the folder, and from the
     * disk once he has closed it.
     */
    private synchronized void makeRoom(long bytes) {
        long taken = bytes
                + extracts.values().stream()
                        .filter(Extracts::isWritten)
                        .mapToLong(extract -> extract.join().size())
                        .sum();
        Iterator<CompletableFuture<Extract>> eldestFirst = extracts.values().iterator();
        while (taken > room && eldestFirst.hasNext()) {
            CompletableFuture<Extract> eldest = eldestFirst.next();
            if (isWritten(eldest)) {
                eldestFirst.remove();
                Shelf.remove(eldest.join().file());
                taken -= eldest.join().size();
            }
        }
    }

    private static boolean isWritten(CompletableFuture<Extract> extract) {
        return extract.isDone() && !extract.isCompletedExceptionally();
    }

    /** Whether somebody else has tidied the temporary files up. */
    private static boolean isLost(CompletableFuture<Extract> extract) {
        return isWritten(extract) && !Files.exists(extract.join().file());
    }

    @PreDestroy
    void stop() {
        writer.shutdownNow();
    }
}
