package org.nianbao;

import static io.restassured.RestAssured.get;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.problem.Problem;

/** What openapi/openapi.yaml promises and what the service keeps is one and the same. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ContractTest {
    private static final int FIRST_ERROR = 400;

    @Test
    void the_contract_is_served_byte_by_byte_as_it_stands() throws IOException {
        assertArrayEquals(
                Files.readAllBytes(new File("openapi/openapi.yaml").toPath()),
                get("/openapi.yaml").asByteArray());
    }

    @Test
    void the_contract_is_served_as_it_stands() {
        assertEquals(
                Contract.document(), Contract.read(get("/q/openapi?format=json").asString()));
    }

    @Test
    void every_promised_operation_is_kept_and_none_is_kept_in_secret() {
        Set<String> promised = Contract.operations().stream()
                .map(operation -> operation + " " + operation.id())
                .collect(toCollection(TreeSet::new));
        assertEquals(String.join("\n", promised), String.join("\n", kept()));
    }

    @ParameterizedTest
    @CsvSource({"2019, 198", "2021, 200"})
    void every_figure_carries_its_official_label(String form, int figures) {
        Map<String, String> official = new TreeMap<>();
        for (JsonNode figure :
                Contract.read(get("/v1/forms/" + form).asString()).path("figures")) {
            official.put(
                    figure.path("pointer").asText(),
                    figure.at("/place/zh").asText() + " / "
                            + figure.at("/label/en").asText());
        }
        Map<String, String> promised = new TreeMap<>();
        labels("/figures", Contract.document().at("/components/schemas/Figures" + form), promised);
        assertEquals(figures, promised.size());
        assertEquals(official, promised);
    }

    @Test
    void every_request_and_every_success_has_an_example() {
        List<String> without = new ArrayList<>();
        for (Contract.Operation operation : Contract.operations()) {
            if (operation.node().has("requestBody")
                    && Contract.examples(operation.request()).isEmpty()) {
                without.add(operation + " request");
            }
            operation.responses().forEach(response -> Contract.members(
                            response.getValue().path("content"))
                    .filter(content -> Contract.examples(content.getValue()).isEmpty())
                    .forEach(content -> without.add(operation + " " + response.getKey())));
        }
        assertEquals(List.of(), without);
    }

    @Test
    void every_example_has_the_shape_it_illustrates() {
        List<String> misshapen = new ArrayList<>();
        for (Contract.Operation operation : Contract.operations()) {
            misshapen.addAll(misshapen(operation + " request", operation.request()));
            operation.responses().forEach(response -> Contract.members(
                            response.getValue().path("content"))
                    .forEach(content ->
                            misshapen.addAll(misshapen(operation + " " + response.getKey(), content.getValue()))));
        }
        assertEquals(List.of(), misshapen);
    }

    @Test
    void every_error_is_a_problem_of_its_status() {
        for (Contract.Operation operation : Contract.operations()) {
            operation.responses().forEach(response -> {
                int status = Integer.parseInt(response.getKey());
                if (status >= FIRST_ERROR) {
                    JsonNode problem = response.getValue().path("content").path("application/problem+json");
                    assertEquals(1, response.getValue().path("content").size(), operation + " " + status);
                    Contract.examples(problem)
                            .values()
                            .forEach(example ->
                                    assertEquals(status, example.path("status").intValue(), operation + " " + example));
                }
            });
        }
    }

    @Test
    void what_needs_a_token_says_how_it_is_refused_without() {
        for (Contract.Operation operation : Contract.operations()) {
            for (int status : new int[] {401, 403}) {
                assertEquals(
                        operation.isSecured(), !operation.response(status).isMissingNode(), operation + " " + status);
            }
        }
    }

    @Test
    void the_problems_are_those_of_the_catalogue() {
        List<String> promised = new ArrayList<>();
        Contract.document().at("/components/schemas/ProblemCode/enum").forEach(code -> promised.add(code.textValue()));
        assertEquals(Arrays.stream(Problem.values()).map(Problem::code).toList(), promised);
    }

    @Test
    void everything_is_described_in_chinese_and_in_english() {
        for (Contract.Operation operation : Contract.operations()) {
            for (String member : List.of("summary", "description")) {
                String words = operation.node().path(member).asText();
                assertTrue(words.matches("(?s).*\\p{IsHan}.*[a-z]{3}.*"), operation + " " + member + ": " + words);
            }
            operation
                    .parameters()
                    .forEach(parameter ->
                            assertNotNull(parameter.get("description"), operation + " " + parameter.path("name")));
        }
    }

    private static List<String> misshapen(String where, JsonNode mediaType) {
        return Contract.examples(mediaType).entrySet().stream()
                .flatMap(example -> Contract.faults(mediaType, example.getValue()).stream()
                        .map(fault -> where + " " + example.getKey() + ": " + fault))
                .toList();
    }

    private static void labels(String pointer, JsonNode schema, Map<String, String> labels) {
        if (schema.has("$ref") && Contract.resolve(schema).has("properties")) {
            labels(pointer, Contract.resolve(schema), labels);
        } else if (schema.has("properties")) {
            Contract.members(schema.get("properties"))
                    .forEach(member -> labels(pointer + "/" + member.getKey(), member.getValue(), labels));
        } else {
            labels.put(pointer, schema.path("description").asText());
        }
    }

    private static Set<String> kept() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackagesOf(ContractTest.class).stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .flatMap(type -> type.getMethods().stream())
                        .flatMap(ContractTest::operation)
                        .collect(toCollection(TreeSet::new));
    }

    private static Stream<String> operation(JavaMethod method) {
        return method.getAnnotations().stream()
                .filter(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class))
                .map(annotation ->
                        annotation.getRawType().getSimpleName() + " " + path(method) + " " + method.getName());
    }

    private static String path(JavaMethod method) {
        JavaClass owner = method.getOwner();
        String below =
                method.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
        String path = owner.getAnnotationOfType(Path.class).value()
                + (below.isEmpty() || below.startsWith("/") ? below : "/" + below);
        return path.replaceAll("\\{\\s*(\\w+)\\s*:[^}]*}", "{$1}");
    }
}
