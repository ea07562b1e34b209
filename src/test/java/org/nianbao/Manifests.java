package org.nianbao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The objects that {@code kubectl kustomize} makes of a folder. */
record Manifests(List<JsonNode> objects) {
    private static final String KUBECTL = "kubectl";

    /** Without kubectl a test is skipped, and says so. */
    static void assumeKubectl() {
        boolean installed = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, KUBECTL)));
        String skipped = "kubectl is not installed: NOTHING about k8s/ is tested";
        if (!installed) {
            System.err.println(skipped);
        }
        assumeTrue(installed, skipped);
    }

    static Manifests render(String folder) {
        try {
            Process kubectl = new ProcessBuilder(KUBECTL, "kustomize", folder)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String yaml = new String(kubectl.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(0, kubectl.waitFor(), "kubectl kustomize " + folder);
            return new Manifests(new ObjectMapper(new YAMLFactory())
                    .readerFor(JsonNode.class)
                    .<JsonNode>readValues(yaml)
                    .readAll());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    List<JsonNode> all(String kind) {
        return objects.stream()
                .filter(one -> one.path("kind").asText().equals(kind))
                .toList();
    }

    JsonNode only(String kind) {
        assertEquals(1, all(kind).size(), kind);
        return all(kind).get(0);
    }

    JsonNode deployment() {
        return only("Deployment");
    }

    JsonNode pod() {
        return deployment().at("/spec/template/spec");
    }

    JsonNode labels() {
        return deployment().at("/spec/template/metadata/labels");
    }

    JsonNode container() {
        assertEquals(1, pod().path("containers").size());
        return pod().at("/containers/0");
    }

    /** What the container takes over from the ConfigMap it refers to, which must exist. */
    Map<String, String> settings() {
        JsonNode configMap = only("ConfigMap");
        assertEquals(
                configMap.at("/metadata/name"), container().at("/envFrom/0/configMapRef/name"), "the ConfigMap's name");
        return configMap.path("data").properties().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, setting -> setting.getValue().asText()));
    }

    /** The names of the variables that the Deployment sets one by one. */
    Stream<String> variables() {
        return StreamSupport.stream(container().path("env").spliterator(), false)
                .map(variable -> variable.path("name").asText());
    }
}
