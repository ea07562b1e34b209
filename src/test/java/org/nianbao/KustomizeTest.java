package org.nianbao;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is handed to Kubernetes, as kubectl renders it. */
class KustomizeTest {
    private static final String BASE = "k8s/base";
    private static final String OVERLAY = "k8s/overlays/example";

    @BeforeEach
    void kubectl_is_there() {
        Manifests.assumeKubectl();
    }

    @ParameterizedTest
    @ValueSource(strings = {BASE, OVERLAY})
    void each_probe_asks_what_it_is_for(String folder) {
        JsonNode container = Manifests.render(folder).container();
        Map.of("livenessProbe", "live", "readinessProbe", "ready", "startupProbe", "started")
                .forEach((probe, path) -> assertAll(
                        () -> assertEquals(
                                "/q/health/" + path,
                                container.at("/" + probe + "/httpGet/path").asText()),
                        () -> assertEquals(
                                "http",
                                container.at("/" + probe + "/httpGet/port").asText())));
    }

    @ParameterizedTest
    @ValueSource(strings = {BASE, OVERLAY})
    void whoever_breaks_in_finds_nothing_to_write_to_and_nothing_to_become(String folder) {
        Manifests manifests = Manifests.render(folder);
        JsonNode pod = manifests.pod();
        JsonNode container = manifests.container();
        assertTrue(pod.at("/securityContext/runAsNonRoot").asBoolean());
        assertTrue(pod.at("/securityContext/runAsUser").asInt() > 0);
        assertEquals(
                "RuntimeDefault", pod.at("/securityContext/seccompProfile/type").asText());
        assertFalse(pod.path("automountServiceAccountToken").asBoolean(true));
        assertTrue(container.at("/securityContext/readOnlyRootFilesystem").asBoolean());
        assertFalse(container.at("/securityContext/allowPrivilegeEscalation").asBoolean(true));
        assertEquals("ALL", container.at("/securityContext/capabilities/drop/0").asText());
        assertEquals("/tmp", container.at("/volumeMounts/0/mountPath").asText());
        assertTrue(pod.at("/volumes/0").has("emptyDir"));
    }

    @ParameterizedTest
    @ValueSource(strings = {BASE, OVERLAY})
    void an_update_never_leaves_fewer_instances_than_before(String folder) {
        Manifests manifests = Manifests.render(folder);
        assertTrue(manifests.deployment().at("/spec/replicas").asInt() >= 2);
        assertEquals(
                0,
                manifests
                        .deployment()
                        .at("/spec/strategy/rollingUpdate/maxUnavailable")
                        .asInt(-1));
        assertFalse(manifests.container().at("/lifecycle/preStop").isMissingNode());
    }

    @ParameterizedTest
    @ValueSource(strings = {BASE, OVERLAY})
    void secrets_are_referred_to_and_never_written_down(String folder) {
        Manifests manifests = Manifests.render(folder);
        assertTrue(manifests.all("Secret").isEmpty());
        manifests.settings().forEach((name, value) -> {
            assertFalse(name.matches(".*(PASSWORD|SECRET|USERNAME).*"), name);
            assertFalse(value.matches("(?i).*(password=|user=|//[^/]*@).*"), name);
        });
        for (JsonNode variable : manifests.container().path("env")) {
            assertFalse(variable.has("value"), variable::toString);
            assertTrue(Set.of("nianbao-database", "nianbao-receipt-key")
                    .contains(variable.at("/valueFrom/secretKeyRef/name").asText()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {BASE, OVERLAY})
    void every_variable_sets_something_that_the_service_reads_when_it_starts(String folder) {
        Manifests manifests = Manifests.render(folder);
        Set<String> known = RuntimeProperties.variables();
        Stream.concat(manifests.settings().keySet().stream(), manifests.variables())
                .forEach(variable -> assertTrue(known.contains(variable), variable + " sets nothing"));
    }

    @ParameterizedTest
    @ValueSource(strings = {BASE, OVERLAY})
    void the_settings_without_which_the_service_refuses_to_start_are_there(String folder) {
        Manifests manifests = Manifests.render(folder);
        assertTrue(manifests
                .settings()
                .keySet()
                .containsAll(Set.of(
                        "QUARKUS_DATASOURCE_JDBC_URL", "MP_JWT_VERIFY_ISSUER", "MP_JWT_VERIFY_PUBLICKEY_LOCATION")));
        assertEquals(
                Set.of("QUARKUS_DATASOURCE_USERNAME", "QUARKUS_DATASOURCE_PASSWORD", "NIANBAO_RECEIPT_KEY"),
                manifests.variables().collect(toSet()));
    }

    @ParameterizedTest
    @ValueSource(strings = {BASE, OVERLAY})
    void a_request_finds_its_way_from_the_ingress_to_the_container(String folder) {
        Manifests manifests = Manifests.render(folder);
        JsonNode service = manifests.only("Service");
        for (JsonNode path : manifests.only("Ingress").at("/spec/rules/0/http/paths")) {
            JsonNode backend = path.at("/backend/service");
            assertEquals(service.at("/metadata/name"), backend.path("name"));
            assertEquals(service.at("/spec/ports/0/name"), backend.at("/port/name"));
        }
        JsonNode port = manifests.container().at("/ports/0");
        assertEquals(port.path("name"), service.at("/spec/ports/0/targetPort"));
        assertEquals(8080, port.path("containerPort").asInt());
    }

    @ParameterizedTest
    @ValueSource(strings = {BASE, OVERLAY})
    void every_selector_finds_the_instances(String folder) {
        Manifests manifests = Manifests.render(folder);
        Stream<JsonNode> selectors = Stream.of(
                manifests.only("Service").at("/spec/selector"),
                manifests.deployment().at("/spec/selector/matchLabels"),
                manifests.only("PodDisruptionBudget").at("/spec/selector/matchLabels"));
        Stream<JsonNode> spreads = StreamSupport.stream(
                        manifests.pod().path("topologySpreadConstraints").spliterator(), false)
                .map(spread -> spread.at("/labelSelector/matchLabels"));
        Stream.concat(selectors, spreads).forEach(selector -> {
            assertFalse(selector.isEmpty());
            selector.properties()
                    .forEach(label ->
                            assertEquals(label.getValue(), manifests.labels().get(label.getKey())));
        });
    }
}
