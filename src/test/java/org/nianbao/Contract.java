package org.nianbao;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** openapi/openapi.yaml, for the tests that hold the service against it. */
public final class Contract {
    private static final String HOME = "https://nianbao.org/openapi.json";
    private static final String SCHEMAS_IN_CONTRACT = "#/components/schemas/";
    private static final String SCHEMAS_BY_THEMSELVES = "#/$defs/";
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final JsonNode DOCUMENT = written();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(
            VersionFlag.V202012, factory -> factory.schemaLoaders(loaders -> loaders.schemas(Map.of(HOME, schemas()))));
    private static final SchemaValidatorsConfig STRICT = SchemaValidatorsConfig.builder()
            .formatAssertionsEnabled(true)
            .locale(Locale.ENGLISH)
            .build();
    private static final Map<String, JsonSchema> READ_SCHEMAS = new ConcurrentHashMap<>();

    private Contract() {}

    /** The whole document. */
    public static JsonNode document() {
        return DOCUMENT;
    }

    public static List<Operation> operations() {
        return members(DOCUMENT.path("paths"))
                .flatMap(path -> members(path.getValue())
                        .filter(method -> METHODS.contains(method.getKey()))
                        .map(method -> new Operation(method.getKey(), path.getKey(), method.getValue())))
                .toList();
    }

    public static Operation operation(String id) {
        return operations().stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The operation that answers a method at a path; a HEAD is a GET without the body. */
    public static Optional<Operation> find(String method, String path) {
        String sought = method.equals("HEAD") ? "get" : method.toLowerCase(Locale.ROOT);
        return operations().stream()
                .filter(operation -> operation.method().equals(sought) && operation.matches(path))
                .findFirst();
    }

    /** Who may call an operation, and where; nobody in particular when it is public. */
    public static Map<String, String> callers(Operation operation) {
        Map<String, String> callers = new LinkedHashMap<>();
        members(operation.node().path("x-callers"))
                .forEach(
                        caller -> callers.put(caller.getKey(), caller.getValue().asText()));
        return callers;
    }

    /** What a node says, or what it refers to. */
    public static JsonNode resolve(JsonNode node) {
        return node.has("$ref") ? DOCUMENT.at(node.get("$ref").textValue().substring(1)) : node;
    }

    /** The examples of a parameter, a request body or a response, by their names; a single one is named "example". */
    public static Map<String, JsonNode> examples(JsonNode described) {
        if (described.has("example")) {
            return Map.of("example", described.get("example"));
        }
        Map<String, JsonNode> examples = new LinkedHashMap<>();
        members(described.path("examples"))
                .forEach(example -> examples.put(
                        example.getKey(), resolve(example.getValue()).path("value")));
        return examples;
    }

    /** What a JSON document has against the schema that a media type refers to; empty when it has its shape. */
    public static List<String> faults(JsonNode mediaType, JsonNode json) {
        String reference =
                mediaType.path("schema").path("$ref").asText().replace(SCHEMAS_IN_CONTRACT, SCHEMAS_BY_THEMSELVES);
        JsonSchema schema = READ_SCHEMAS.computeIfAbsent(
                reference, place -> SCHEMAS.getSchema(SchemaLocation.of(HOME + place), STRICT));
        return schema.validate(json).stream().map(ValidationMessage::getMessage).toList();
    }

    public static Stream<Map.Entry<String, JsonNode>> members(JsonNode node) {
        return node.properties().stream();
    }

    /** Reads JSON with exact numbers. */
    public static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException unreadable) {
            throw new AssertionError("No JSON: " + json, unreadable);
        }
    }

    /** The schemas alone, as a document of JSON Schema 2020-12. */
    private static String schemas() {
        String schemas = DOCUMENT.at("/components/schemas").toString();
        return "{\"$defs\":" + schemas.replace(SCHEMAS_IN_CONTRACT, SCHEMAS_BY_THEMSELVES) + "}";
    }

    private static JsonNode written() {
        try {
            return read(new YAMLMapper()
                    .readTree(Path.of("openapi", "openapi.yaml").toFile())
                    .toString());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** One promised operation; the method in lower case, as it is written. */
    public record Operation(String method, String path, JsonNode node) {

        public String id() {
            return node.path("operationId").asText();
        }

        public boolean isSecured() {
            return node.has("security");
        }

        /** Parameters of the operation itself, all references resolved. */
        public Stream<JsonNode> parameters() {
            return Stream.of(node.path("parameters"))
                    .flatMap(list ->
                            Stream.iterate(0, i -> i < list.size(), i -> i + 1).map(list::get))
                    .map(Contract::resolve);
        }

        /** What a JSON request looks like; missing when the operation takes none. */
        public JsonNode request() {
            return node.path("requestBody").path("content").path("application/json");
        }

        /** The promised responses by status, all references resolved. */
        public Stream<Map.Entry<String, JsonNode>> responses() {
            return members(node.path("responses"))
                    .map(response -> Map.entry(response.getKey(), resolve(response.getValue())));
        }

        public JsonNode response(int status) {
            return resolve(node.path("responses").path(String.valueOf(status)));
        }

        boolean matches(String concrete) {
            return concrete.matches(path.replace(".", "\\.").replaceAll("\\{\\w+}", "[^/]+"));
        }

        @Override
        public String toString() {
            return method.toUpperCase(Locale.ROOT) + " " + path;
        }
    }
}
