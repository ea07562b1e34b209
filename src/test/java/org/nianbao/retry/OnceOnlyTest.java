package org.nianbao.retry;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nianbao.Contract;

/** Every POST that does something may be sent again, and the contract says so. */
class OnceOnlyTest {

    @Test
    void every_post_that_needs_a_token_is_done_once_only() {
        methods()
                .that()
                .areAnnotatedWith(POST.class)
                .and()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Authenticated.class)
                .should()
                .beDeclaredInClassesThat()
                .areAnnotatedWith(OnceOnly.class)
                .andShould()
                .haveRawReturnType(Response.class)
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.nianbao"));
    }

    @Test
    void the_contract_promises_it_for_each_of_them() {
        List<Contract.Operation> posts = Contract.operations().stream()
                .filter(operation -> operation.method().equals("post") && operation.isSecured())
                .toList();
        assertTrue(posts.size() >= 3, posts.toString());
        for (Contract.Operation post : posts) {
            assertEquals(
                    1,
                    post.parameters()
                            .filter(parameter -> parameter.path("name").asText().equals(IdempotencyKey.HEADER))
                            .count(),
                    post.toString());
            post.responses()
                    .filter(response -> response.getKey().startsWith("2"))
                    .forEach(response -> {
                        JsonNode headers = response.getValue().path("headers");
                        assertTrue(headers.has("Idempotency-Replayed"), post + " " + response.getKey());
                    });
            assertTrue(
                    !post.response(400).isMissingNode() && !post.response(422).isMissingNode(), post.toString());
        }
    }
}
