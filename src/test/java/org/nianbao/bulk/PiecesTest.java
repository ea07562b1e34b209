package org.nianbao.bulk;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.Corpus;
import org.nianbao.Portal;
import org.nianbao.PostgresResource;
import org.nianbao.TestClock;

/** A year's file is fetched piece by piece (RFC 9110 §14). */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class PiecesTest {
    private static final String PINNED = "/v1/statistics/bulk/2023.csv?asOf=2025-02-15T00:00:00Z";

    private static boolean published;

    @BeforeEach
    void publish_a_report() {
        if (!published) {
            published = true;
            TestClock.stopAt("2025-02-10T00:00:00Z");
            String office = Portal.newOffice("654225");
            Portal.admin()
                    .bringToPublic(
                            office,
                            2023,
                            Corpus.report("yongning-county-office-2024").put("year", 2023));
            TestClock.goOn();
        }
    }

    @Test
    void pieces_make_the_whole() {
        Response whole = given().get(PINNED);
        byte[] bytes = whole.asByteArray();
        whole.then().statusCode(200).header("Content-Length", String.valueOf(bytes.length));
        ByteArrayOutputStream pieces = new ByteArrayOutputStream();
        while (pieces.size() < bytes.length) {
            int first = pieces.size();
            int last = Math.min(first + 999, bytes.length - 1);
            Response piece = ranged("bytes=" + first + "-" + (first + 999)).get(PINNED);
            piece.then()
                    .statusCode(206)
                    .header("Content-Range", "bytes " + first + "-" + last + "/" + bytes.length)
                    .header("Content-Length", String.valueOf(last - first + 1))
                    .header("ETag", whole.header("ETag"));
            pieces.writeBytes(piece.asByteArray());
        }
        assertArrayEquals(bytes, pieces.toByteArray());
    }

    @Test
    void the_end_can_be_asked_for_without_knowing_how_long_it_is() {
        byte[] bytes = given().get(PINNED).asByteArray();
        byte[] end = Arrays.copyOfRange(bytes, bytes.length - 100, bytes.length);
        assertArrayEquals(end, ranged("bytes=-100").get(PINNED).asByteArray());
        assertArrayEquals(
                end, ranged("bytes=" + (bytes.length - 100) + "-").get(PINNED).asByteArray());
        assertArrayEquals(
                bytes, ranged("bytes=-" + bytes.length * 2).get(PINNED).asByteArray());
    }

    @Test
    void a_piece_of_another_file_is_not_added_to_this_one() {
        String tag = given().get(PINNED).header("ETag");
        ranged("bytes=9-19").header("If-Range", tag).get(PINNED).then().statusCode(206);
        for (String other : List.of("\"0\"", "W/" + tag, "Sat, 15 Feb 2025 00:00:00 GMT")) {
            ranged("bytes=9-19").header("If-Range", other).get(PINNED).then().statusCode(200);
        }
    }

    @Test
    void bytes_beyond_the_end_are_not_there() {
        int size = given().get(PINNED).asByteArray().length;
        for (String range : List.of("bytes=" + size + "-", "bytes=-0", "bytes=999999999999999999-")) {
            ranged(range)
                    .get(PINNED)
                    .then()
                    .statusCode(416)
                    .header("Content-Range", "bytes */" + size)
                    .body("code", equalTo("range-not-satisfiable"))
                    .body("detail", containsString(String.valueOf(size)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=9-5", "bytes=-", "lines=1-2", "bytes=0-1,5-6", "bytes=9999999999999999999-", "x"})
    void what_is_no_range_is_answered_with_everything(String range) {
        ranged(range).get(PINNED).then().statusCode(200).header("Content-Range", nullValue());
    }

    @Test
    void a_head_tells_how_much_it_is() {
        Response whole = given().get(PINNED);
        given().head(PINNED)
                .then()
                .statusCode(200)
                .header("Content-Length", whole.header("Content-Length"))
                .header("ETag", whole.header("ETag"))
                .header("Accept-Ranges", "bytes");
    }

    @Test
    void excel_gets_a_byte_order_mark_when_it_is_asked_for() {
        Response plain = given().get(PINNED);
        Response marked = given().get(PINNED + "&bom=true");
        byte[] bytes = marked.asByteArray();
        assertArrayEquals(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, Arrays.copyOf(bytes, 3));
        assertArrayEquals(plain.asByteArray(), Arrays.copyOfRange(bytes, 3, bytes.length));
        assertFalse(plain.header("ETag").equals(marked.header("ETag")));
        assertArrayEquals(
                Arrays.copyOfRange(bytes, 3, 8),
                ranged("bytes=3-7").get(PINNED + "&bom=true").asByteArray());
    }

    private static RequestSpecification ranged(String range) {
        return given().header("Range", range);
    }
}
