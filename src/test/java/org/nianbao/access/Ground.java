package org.nianbao.access;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Collection;
import org.nianbao.Contract;
import org.nianbao.Portal;

/** A body in a region of its own that callers are let loose on, with or without a filing. */
record Ground(String body) {
    static final String REGION = "540121";
    static final String ELSEWHERE = "540122";
    private static final String NEW_REGION = "540198";
    private static final int YEAR = 2025;

    /** A body that has not begun. */
    static Ground bare() {
        return new Ground(Portal.newOffice(REGION));
    }

    /** A body with a draft, as the contract's example has it. */
    static Ground withFiling() {
        Ground ground = bare();
        Collection<JsonNode> examples =
                Contract.examples(Contract.operation("putFiling").request()).values();
        JsonNode content = examples.iterator().next();
        Portal.admin().save(ground.body, YEAR, content.toString()).then().statusCode(201);
        return ground;
    }

    /** Whether the operation is about a body or a region at all, so that some are one's own and others are not. */
    static boolean isPlace(Contract.Operation operation) {
        return operation.parameters().anyMatch(parameter -> isBody(parameter) || isRegion(parameter));
    }

    /** The filing as an admin reads it; what there is instead, when there is none. */
    String filing() {
        return Portal.admin().read(body, YEAR).asString();
    }

    /** Tries an operation of the contract here: its own examples, but about this body and region. */
    Response tryOut(Contract.Operation operation, String token) {
        RequestSpecification request = given();
        if (!token.isEmpty()) {
            request.auth().oauth2(token);
        }
        operation
                .parameters()
                .filter(parameter -> parameter.path("required").asBoolean() || isRegion(parameter))
                .forEach(parameter -> fill(request, parameter));
        Contract.examples(operation.request()).values().stream()
                .findFirst()
                .ifPresent(example -> request.contentType(ContentType.JSON).body(here(example)));
        return request.request(operation.method(), operation.path());
    }

    private void fill(RequestSpecification request, JsonNode parameter) {
        String name = parameter.path("name").asText();
        String value = value(parameter);
        switch (parameter.path("in").asText()) {
            case "path" -> request.pathParam(name, value);
            case "query" -> request.queryParam(name, value);
            default -> request.header(name, value);
        }
    }

    private String value(JsonNode parameter) {
        if (isBody(parameter)) {
            return body;
        }
        if (isRegion(parameter)) {
            return REGION;
        }
        if (parameter.at("/schema/$ref").asText().endsWith("/NewRegionCode")) {
            return NEW_REGION;
        }
        if (parameter.path("name").asText().equals("name")) {
            return "named-by-the-matrix";
        }
        return parameter.path("name").asText().equals("year")
                ? String.valueOf(YEAR)
                : Contract.examples(parameter).values().iterator().next().asText();
    }

    private static boolean isBody(JsonNode parameter) {
        return parameter.path("name").asText().equals("body")
                || parameter.at("/schema/$ref").asText().endsWith("/BodyCode");
    }

    private static boolean isRegion(JsonNode parameter) {
        return parameter.path("name").asText().equals("region");
    }

    private static String here(JsonNode example) {
        JsonNode request = example.deepCopy();
        if (request instanceof ObjectNode members && members.has("region")) {
            members.put("region", REGION);
        }
        return request.toString();
    }
}
