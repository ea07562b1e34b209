package org.nianbao.filing;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.VerificationJwkSelector;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;
import org.nianbao.BehindTheBack;
import org.nianbao.Contract;
import org.nianbao.Corpus;
import org.nianbao.Portal;
import org.nianbao.PostgresResource;
import org.nianbao.ReceiptKeys;

/** What a body holds in its hand proves what it handed in, whatever happens to what is kept. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ReceiptTest {
    private static final ObjectNode REPORT = Corpus.report("yongning-county-office-2024");
    private static final Portal PORTAL = Portal.admin();

    @Test
    void anyone_verifies_a_receipt_with_the_public_keys_alone() throws JoseException {
        JsonNode receipt = submitted();
        JsonWebSignature signature = new JsonWebSignature();
        signature.setCompactSerialization(receipt.path("jws").textValue());
        JsonWebKeySet keys = new JsonWebKeySet(get("/v1/receipts/keys").asString());
        signature.setKey(new VerificationJwkSelector()
                .select(signature, keys.getJsonWebKeys())
                .getKey());
        assertTrue(signature.verifySignature());
        JsonNode signed = Contract.read(signature.getPayload());
        signed.properties().forEach(member -> assertEquals(receipt.get(member.getKey()), member.getValue()));
        assertEquals(7, signed.size());
    }

    @Test
    void the_public_keys_of_former_receipts_stay_and_no_private_one_is_told() {
        get("/v1/receipts/keys")
                .then()
                .statusCode(200)
                .body("keys.size()", equalTo(2))
                .body("keys.kid", hasItem(ReceiptKeys.FORMER.getKeyId()))
                .body("keys.d", not(hasItem(not(nullValue()))));
    }

    @Test
    void a_receipt_is_genuine_before_and_after_publication() {
        JsonNode receipt = submitted();
        check(receipt)
                .body("verdict", equalTo("genuine"))
                .body("signature.verdict", equalTo("valid"))
                .body("row.agrees", equalTo(true))
                .body("filing", equalTo("same"))
                .body("editions", empty());
        PORTAL.publish(receipt.path("body").textValue(), 2024).then().statusCode(201);
        check(receipt)
                .body("verdict", equalTo("genuine"))
                .body("editions[0].receipted", equalTo(true))
                .body("editions[0].intact", equalTo(true));
    }

    @Test
    void a_receipt_of_a_submission_that_was_withdrawn_stays_genuine_and_another_one_is_given() {
        JsonNode receipt = submitted();
        String body = receipt.path("body").textValue();
        PORTAL.request().delete(Portal.filing(body, 2024) + "/submission");
        check(receipt).body("verdict", equalTo("genuine")).body("filing", equalTo("superseded"));
        String second =
                PORTAL.submit(body, 2024).then().statusCode(201).extract().path("id");
        assertTrue(!second.equals(receipt.path("id").textValue()));
        PORTAL.request().delete(Portal.filing(body, 2024) + "/submission");
        PORTAL.request().delete(Portal.filing(body, 2024)).then().statusCode(204);
        check(receipt).body("verdict", equalTo("genuine")).body("filing", equalTo("gone"));
    }

    @Test
    void a_byte_changed_in_the_row_is_named() throws SQLException {
        JsonNode receipt = submitted();
        BehindTheBack.change("update receipt set ruleset = ruleset || '0' where id = ?", id(receipt));
        check(receipt)
                .body("verdict", equalTo("broken"))
                .body("signature.verdict", equalTo("valid"))
                .body("row.agrees", equalTo(false))
                .body("row.differences", equalTo(List.of("ruleset")));
    }

    @Test
    void a_byte_changed_in_the_signature_is_named() throws SQLException {
        JsonNode receipt = submitted();
        String jws = receipt.path("jws").textValue();
        int place = jws.length() - 20;
        String changed = jws.substring(0, place) + (jws.charAt(place) == 'A' ? 'B' : 'A') + jws.substring(place + 1);
        BehindTheBack.change("update receipt set jws = ? where id = ?", changed, id(receipt));
        check(receipt).body("verdict", equalTo("broken")).body("signature.verdict", equalTo("invalid"));
    }

    @Test
    void a_byte_changed_in_the_filing_or_in_the_edition_is_named() throws SQLException {
        JsonNode receipt = submitted();
        String body = receipt.path("body").textValue();
        PORTAL.publish(body, 2024).then().statusCode(201);
        BehindTheBack.change(
                "update edition set document = set_byte(document, 20, get_byte(document, 20) # 1) where body = ?",
                body);
        check(receipt).body("verdict", equalTo("broken")).body("editions[0].intact", equalTo(false));
        get("/v1/reports/" + body + "/2024/editions").then().body("items[0].intact", equalTo(false));
        BehindTheBack.change("update filing set content = content || ' ' where body = ?", body);
        check(receipt).body("verdict", equalTo("broken")).body("filing", equalTo("changed"));
    }

    @Test
    void a_receipt_signed_by_the_former_key_is_genuine_and_one_by_a_foreign_key_is_not() throws Exception {
        JsonNode receipt = submitted();
        BehindTheBack.change(
                "update receipt set jws = ? where id = ?", signed(receipt, ReceiptKeys.FORMER), id(receipt));
        check(receipt)
                .body("verdict", equalTo("genuine"))
                .body("signature.key", equalTo(ReceiptKeys.FORMER.getKeyId()));
        BehindTheBack.change(
                "update receipt set jws = ? where id = ?", signed(receipt, ReceiptKeys.FOREIGN), id(receipt));
        check(receipt)
                .body("verdict", equalTo("broken"))
                .body("signature.verdict", equalTo("unknown-key"))
                .body("row.agrees", nullValue());
    }

    @Test
    void the_signature_of_another_receipt_does_not_make_this_one_genuine() throws SQLException {
        JsonNode receipt = submitted();
        JsonNode other = submitted();
        BehindTheBack.change(
                "update receipt set jws = ? where id = ?", other.path("jws").textValue(), id(receipt));
        check(receipt)
                .body("verdict", equalTo("broken"))
                .body("signature.verdict", equalTo("valid"))
                .body("row.differences", hasItem("id"));
        BehindTheBack.change(
                "update receipt set body = ?, content_hash = ?, submitted_at = ?::timestamptz, sequence = -? where id = ?",
                other.path("body").textValue(),
                other.path("contentHash").textValue(),
                other.path("submittedAt").textValue(),
                other.path("sequence").longValue(),
                id(receipt));
        check(receipt)
                .body("verdict", equalTo("broken"))
                .body("row.differences", hasItem("id"))
                .body("row.differences", not(hasItem("body")));
    }

    /** The journal is put back as it was, for other tests hold it against its chain. */
    @Test
    void a_receipt_from_before_signatures_says_so() throws SQLException {
        JsonNode receipt = submitted();
        String detail = "update journal set detail = content_hash%s from receipt "
                + "where id = ? and act = 'SUBMITTED' and journal.body = receipt.body";
        BehindTheBack.change("update receipt set jws = null where id = ?", id(receipt));
        BehindTheBack.change(detail.formatted(""), id(receipt));
        check(receipt)
                .body("verdict", equalTo("unsigned"))
                .body("signature.verdict", equalTo("none"))
                .body("jws", nullValue())
                .body("row.agrees", nullValue());
        BehindTheBack.change(detail.formatted(" || ' ' || ruleset || ' signed'"), id(receipt));
        check(receipt).body("verdict", equalTo("broken")).body("row.differences", equalTo(List.of("jws")));
    }

    @Test
    void an_id_that_is_none_and_a_receipt_that_is_not_ours_are_told_apart() {
        get("/v1/receipts/" + UUID.randomUUID()).then().statusCode(404).body("code", equalTo("unknown-receipt"));
        get("/v1/receipts/21").then().statusCode(400).body("code", equalTo("invalid-parameter"));
    }

    private static JsonNode submitted() {
        String body = Portal.newOffice("640121");
        PORTAL.save(body, 2024, REPORT).then().statusCode(201);
        return Contract.read(
                PORTAL.submit(body, 2024).then().statusCode(201).extract().asString());
    }

    private static UUID id(JsonNode receipt) {
        return UUID.fromString(receipt.path("id").textValue());
    }

    private static ValidatableResponse check(JsonNode receipt) {
        return get("/v1/receipts/" + id(receipt)).then().statusCode(200);
    }

    /** The same statement, signed by another key. */
    private static String signed(JsonNode receipt, EllipticCurveJsonWebKey key) throws JoseException {
        JsonWebSignature before = new JsonWebSignature();
        before.setCompactSerialization(receipt.path("jws").textValue());
        JsonWebSignature signature = new JsonWebSignature();
        Map.of("alg", "ES256", "kid", key.getKeyId(), "typ", ReceiptStatement.TYPE)
                .forEach(signature::setHeader);
        signature.setPayload(before.getUnverifiedPayload());
        signature.setKey(key.getPrivateKey());
        return signature.getCompactSerialization();
    }
}
