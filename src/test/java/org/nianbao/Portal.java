package org.nianbao;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A client of the service, as a portal would write one; every call goes through the real door. */
public final class Portal {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final AtomicInteger NEXT = new AtomicInteger(1);

    private final String token;

    private Portal(String token) {
        this.token = token;
    }

    public static Portal as(String token) {
        return new Portal(token);
    }

    /** Someone without a token. */
    public static Portal nobody() {
        return as(null);
    }

    public static Portal admin() {
        return as(Tokens.admin());
    }

    /** A code that no other test uses. */
    public static String newCode() {
        String start = "11640121%09d".formatted(NEXT.getAndIncrement());
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += ALPHABET.indexOf(start.charAt(i)) * WEIGHTS[i];
        }
        return start + ALPHABET.charAt((31 - sum % 31) % 31);
    }

    /** Registers a body of a kind and level in a region, and gives its code. */
    public static String newBody(String kind, String level, String region) {
        return newBody(kind, level, region, null);
    }

    /** The same for a body that exists no longer than to a day. */
    public static String newBody(String kind, String level, String region, String validTo) {
        String code = newCode();
        Map<String, String> details = new HashMap<>(Map.of(
                "name", "测试机关" + code,
                "kind", kind,
                "level", level,
                "region", region,
                "validFrom", "2019-01-01"));
        details.put("validTo", validTo);
        admin().request().body(details).put("/v1/bodies/" + code).then().statusCode(201);
        return code;
    }

    /** A county office in a region. */
    public static String newOffice(String region) {
        return newBody("office", "county", region);
    }

    public RequestSpecification request() {
        RequestSpecification request = given().contentType(ContentType.JSON);
        return token == null ? request : request.auth().oauth2(token);
    }

    public Response save(String body, int year, Object content) {
        return request().body(content).put(filing(body, year));
    }

    public Response replace(String body, int year, Object content, String version) {
        return request().header("If-Match", version).body(content).put(filing(body, year));
    }

    public Response read(String body, int year) {
        return request().get(filing(body, year));
    }

    public Response submit(String body, int year) {
        return request().post(filing(body, year) + "/submission");
    }

    public Response publish(String body, int year) {
        return request().post(filing(body, year) + "/publication");
    }

    public Response withdraw(String body, int year) {
        return request().delete(filing(body, year) + "/submission");
    }

    public Response giveBack(String body, int year, String why) {
        return request().body(Map.of("reasons", List.of(Map.of("text", why)))).post(filing(body, year) + "/return");
    }

    public Response correct(String body, int year, String why) {
        return request().body(Map.of("reason", why)).post(filing(body, year) + "/correction");
    }

    public Response abandon(String body, int year) {
        return request().delete(filing(body, year) + "/correction");
    }

    public Response takeDown(String body, int year, String why) {
        return request().body(Map.of("reason", why)).post(filing(body, year) + "/takedown");
    }

    /** Replaces what is there, whatever version it is. */
    public void mend(String body, int year, Object content) {
        replace(body, year, content, "*").then().statusCode(200);
    }

    /** Answers a finding, named by its fingerprint. */
    public Response explain(String body, int year, String finding, Object said) {
        return request().body(said).put(filing(body, year) + "/explanations/" + finding);
    }

    /** File, submit and publish, each of which must succeed. */
    public void bringToPublic(String body, int year, Object content) {
        save(body, year, content).then().statusCode(201);
        submit(body, year).then().statusCode(201);
        publish(body, year).then().statusCode(201);
    }

    public static String filing(String body, int year) {
        return "/v1/filings/" + body + "/" + year;
    }
}
