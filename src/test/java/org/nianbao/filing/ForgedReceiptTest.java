package org.nianbao.filing;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.BehindTheBack;
import org.nianbao.Contract;
import org.nianbao.Corpus;
import org.nianbao.Portal;
import org.nianbao.PostgresResource;

/** A receipt that was changed behind the service's back is told from the one that was given, whatever the signature leaves open. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ForgedReceiptTest {
    private static final Portal PORTAL = Portal.admin();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "submitted_by = 'evil'; submittedBy",
                "jws = null, submitted_at = now(); submittedAt",
                "jws = null, ruleset = 'forged'; ruleset",
                "jws = null, content_hash = '00'; contentHash",
                "jws = null; jws"
            })
    void what_is_not_signed_is_held_against_the_journal(String forged, String difference) throws SQLException {
        JsonNode receipt = submitted();
        BehindTheBack.change("update receipt set " + forged + " where id = ?", id(receipt));
        check(receipt)
                .body("verdict", equalTo("broken"))
                .body("row.agrees", equalTo(false))
                .body("row.differences", hasItem(difference));
    }

    /** 86 characters stand for 64 bytes: of the last one only two bits count. */
    @Test
    void another_text_for_the_same_bytes_is_not_what_was_signed() throws SQLException {
        JsonNode receipt = submitted();
        String jws = receipt.path("jws").textValue();
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        char next = alphabet.charAt(alphabet.indexOf(jws.charAt(jws.length() - 1)) + 1);
        for (String forged : List.of(
                jws.substring(0, jws.length() - 1) + next, jws + "=", jws + "==", jws + " ", jws + "\n", jws + ".")) {
            BehindTheBack.change("update receipt set jws = ? where id = ?", forged, id(receipt));
            check(receipt).body("verdict", equalTo("broken")).body("signature.verdict", equalTo("invalid"));
        }
    }

    private static JsonNode submitted() {
        String body = Portal.newOffice("640121");
        PORTAL.save(body, 2024, Corpus.report("yongning-county-office-2024"))
                .then()
                .statusCode(201);
        return Contract.read(
                PORTAL.submit(body, 2024).then().statusCode(201).extract().asString());
    }

    private static UUID id(JsonNode receipt) {
        return UUID.fromString(receipt.path("id").textValue());
    }

    private static ValidatableResponse check(JsonNode receipt) {
        return get("/v1/receipts/" + id(receipt)).then().statusCode(200);
    }
}
