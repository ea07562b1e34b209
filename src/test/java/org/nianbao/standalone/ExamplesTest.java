package org.nianbao.standalone;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.Contract;
import org.nianbao.PostgresResource;
import org.nianbao.Tokens;

/** Whoever presses "Try it out" on a freshly started service gets what the contract shows. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestInstance(Lifecycle.PER_CLASS)
class ExamplesTest {

    @TestHTTPResource
    URI home;

    @Inject
    EntityManager entities;

    @Inject
    ObjectMapper mapper;

    @BeforeAll
    void bring_the_sample_in(@TempDir Path folder) throws Exception {
        Sample sample = new Sample(folder, entities, mapper);
        QuarkusTransaction.requiringNew().call(() -> {
            sample.loadRegions();
            return sample;
        });
        sample.load(new FrontDoor(home.getPort(), Tokens.admin()));
    }

    static Stream<String> operations() {
        return Contract.operations().stream().map(Contract.Operation::id);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void the_examples_work_as_they_stand(String id) {
        Contract.Operation operation = Contract.operation(id);
        Map<String, JsonNode> requests = Contract.examples(operation.request());
        if (requests.isEmpty()) {
            questions(operation).forEach(question -> succeeds(operation, question));
        }
        requests.forEach((name, json) -> {
            RequestSpecification request = questions(operation).findFirst().orElseThrow();
            Response response =
                    succeeds(operation, request.contentType(ContentType.JSON).body(json.toString()));
            looksLike(operation.response(response.statusCode()), name, response);
        });
    }

    /** A fresh sample lets everything be created that can be created. */
    private static Response succeeds(Contract.Operation operation, RequestSpecification request) {
        String expected = operation
                .responses()
                .map(Map.Entry::getKey)
                .filter(status -> status.startsWith("2"))
                .max(String::compareTo)
                .orElseThrow();
        Response response = request.request(operation.method(), operation.path());
        assertEquals(expected, String.valueOf(response.statusCode()), operation + " " + response.asString());
        return response;
    }

    /** An example of a response that is named like the one of the request is exactly what is answered. */
    private static void looksLike(JsonNode promised, String name, Response response) {
        JsonNode shown = Contract.examples(promised.path("content").path("application/json"))
                .get(name);
        if (shown != null && !name.equals("example")) {
            assertEquals(shown, Contract.read(response.asString()));
        }
    }

    /** Requests with all parameters that have examples; the second with every second example, and so on. */
    private static Stream<RequestSpecification> questions(Contract.Operation operation) {
        int most = operation
                .parameters()
                .mapToInt(parameter -> Contract.examples(parameter).size())
                .max()
                .orElse(0);
        return IntStream.range(0, Math.max(1, most)).mapToObj(number -> question(operation, number));
    }

    private static RequestSpecification question(Contract.Operation operation, int number) {
        RequestSpecification request = given();
        if (operation.isSecured()) {
            request.auth().oauth2(Tokens.admin());
        }
        operation.parameters().forEach(parameter -> {
            List<JsonNode> examples = List.copyOf(Contract.examples(parameter).values());
            if (!examples.isEmpty()) {
                String value = examples.get(number % examples.size()).asText();
                String name = parameter.path("name").asText();
                switch (parameter.path("in").asText()) {
                    case "path" -> request.pathParam(name, value);
                    case "query" -> request.queryParam(name, value);
                    default -> request.header(name, value);
                }
            }
        });
        return request;
    }
}
