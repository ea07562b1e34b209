package org.nianbao.body;

import static org.hamcrest.Matchers.equalTo;
import static org.nianbao.Refusal.refused;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.Portal;
import org.nianbao.PostgresResource;

/** A registration of the wrong shape is refused at its place. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class BadRegistrationTest {

    @ParameterizedTest
    @CsvSource({
        "kind, 1",
        "kind, '\"club\"'",
        "level, 2",
        "validFrom, '[2019,1,1]'",
        "validFrom, '\"2019-01-01T00:00:00Z\"'",
        "validFrom, '\"2019-02-30\"'",
        "validFrom, '\"-999999999-01-01\"'",
        "validFrom, '\"0001-01-01\"'",
        "validTo, '\"2018-01-01\"'",
        "name, '\"\\ud800\"'",
        "name, '\"a\\u0000\"'",
        "name, '\" \"'",
        "name, 7",
        "name, null"
    })
    void a_member_of_a_registration_that_is_wrong_is_named(String member, String value) {
        Map<String, String> details = new HashMap<>(Map.of(
                "name", "\"某局\"",
                "kind", "\"department\"",
                "level", "\"county\"",
                "region", "\"640121\"",
                "validFrom", "\"2019-01-01\""));
        details.put(member, value);
        String json = details.entrySet().stream()
                .map(entry -> "\"" + entry.getKey() + "\":" + entry.getValue())
                .collect(Collectors.joining(",", "{", "}"));
        refused(Portal.admin().request().body(json).put("/v1/bodies/" + Portal.newCode()), 400, "invalid-content")
                .body("errors[0].pointer", equalTo("/" + member));
    }

    @Test
    void a_registration_of_the_wrong_shape_is_refused() {
        String path = "/v1/bodies/" + Portal.newCode();
        refused(Portal.admin().request().body(Map.of()).put(path), 400, "invalid-content");
        refused(Portal.admin().request().body("{\"kind\":\"club\"}").put(path), 400, "invalid-content")
                .body("errors[0].pointer", equalTo("/kind"));
        refused(Portal.admin().request().body("{\"validFrom\":\"yesterday\"}").put(path), 400, "invalid-content")
                .body("errors[0].pointer", equalTo("/validFrom"));
        refused(Portal.admin().request().body("{\"name\":5}").put(path), 400, "invalid-content")
                .body("errors[0].pointer", equalTo("/name"));
    }
}
