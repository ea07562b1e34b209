package org.nianbao;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What Kubernetes asks an instance; k8s/base names the same three paths. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class HealthTest {

    @Test
    void it_lives_whatever_becomes_of_the_database() {
        get("/q/health/live")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks", empty());
    }

    @Test
    void it_is_ready_when_the_database_answers_and_nothing_else_is_asked() {
        get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks.name", contains("Database connections health check"));
    }

    @Test
    void it_has_started_when_every_migration_is_applied() {
        get("/q/health/started")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks.name", contains("Migrations applied"));
    }
}
