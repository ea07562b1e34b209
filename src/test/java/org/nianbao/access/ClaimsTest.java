package org.nianbao.access;

import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.Portal;

/** What a token claims is read where the operator says it stands, in the shapes in which providers write it, and never guessed. */
@QuarkusTest
@TestProfile(ProviderProfile.class)
class ClaimsTest {
    private static final String BODY = Portal.newCode();
    private static final String OTHER = Portal.newCode();

    /** To say it again changes nothing. */
    @BeforeEach
    void register() {
        Map<String, String> details = Map.of(
                "name", "某局", "kind", "department", "level", "county", "region", "540121", "validFrom", "2019-01-01");
        Portal.as(Forge.token(Forge.admin()))
                .request()
                .body(details)
                .put("/v1/bodies/" + BODY)
                .then()
                .statusCode(lessThan(300));
    }

    static Stream<Object> naming() {
        return Stream.of(
                BODY, BODY + " " + OTHER, OTHER + "," + BODY, OTHER + ", " + BODY, List.of(BODY), List.of(OTHER, BODY));
    }

    @ParameterizedTest
    @MethodSource("naming")
    void a_claim_is_a_word_or_words_or_an_array(Object bodies) {
        assertEquals(200, template(Forge.with(Forge.claims("filer"), OpenIdProvider.BODIES, bodies)));
    }

    static Stream<Object> notNaming() {
        return Stream.of(
                OTHER,
                BODY + "0",
                BODY.substring(1),
                List.of(BODY + " " + OTHER),
                List.of(List.of(BODY)),
                List.of(17, true),
                Map.of(BODY, true),
                List.of(),
                true,
                "",
                "*");
    }

    @ParameterizedTest
    @MethodSource("notNaming")
    void whatever_else_it_is_names_nothing(Object bodies) {
        assertEquals(403, template(Forge.with(Forge.claims("filer"), OpenIdProvider.BODIES, bodies)));
    }

    @Test
    void a_claim_of_another_name_does_not_count() {
        assertEquals(403, template(Forge.with(Forge.claims("filer"), "bodies", List.of(BODY))));
        Map<String, Object> noRole = Forge.with(Forge.admin(), "resource_access", null);
        for (String name : List.of("groups", "roles", "scope", OpenIdProvider.ROLES.replace('/', '.'))) {
            assertEquals(403, journal(Forge.with(noRole, name, List.of("admin"))), name);
        }
        assertEquals(403, journal(Forge.with(noRole, "roleMappings", Map.of("x", "admin"))));
    }

    @Test
    void the_roles_stand_at_the_end_of_a_way_and_the_regions_behind_an_address() {
        assertEquals(200, journal(Forge.admin()));
        Map<String, Object> reviewer = Forge.claims("reviewer");
        assertEquals(403, desk(reviewer));
        assertEquals(200, desk(Forge.with(reviewer, OpenIdProvider.REGIONS, List.of("540100"))));
        assertEquals(403, desk(Forge.with(reviewer, OpenIdProvider.REGIONS, List.of("540122"))));
    }

    static Stream<Object> noAdmin() {
        return Stream.of("Admin", "administrator", "not an admin", "/admin", "admin\u0000", "");
    }

    /** Else whoever is called "former admin" somewhere would be one. */
    @ParameterizedTest
    @MethodSource("noAdmin")
    void a_role_of_an_array_is_taken_whole(String role) {
        assertEquals(403, journal(Forge.claims(role)));
    }

    @Test
    void groups_that_are_no_list_are_no_token_of_ours() {
        assertEquals(401, journal(Forge.with(Forge.admin(), "groups", Map.of("admin", 1))));
    }

    @Test
    void a_way_that_ends_early_leads_nowhere() {
        for (Object access : List.of(
                "admin",
                List.of("admin"),
                Map.of("nianbao", List.of("admin")),
                Map.of("other", Map.of("roles", "admin")))) {
            assertEquals(403, journal(Forge.with(Forge.admin(), "resource_access", access)), access.toString());
        }
    }

    private static int template(Map<String, Object> claims) {
        return get(claims, Portal.filing(BODY, 2024) + "/template");
    }

    private static int journal(Map<String, Object> claims) {
        return get(claims, "/v1/journal?limit=1");
    }

    private static int desk(Map<String, Object> claims) {
        return get(claims, "/v1/filings?region=540121&year=2024");
    }

    private static int get(Map<String, Object> claims, String path) {
        return Portal.as(Forge.token(claims)).request().get(path).statusCode();
    }
}
