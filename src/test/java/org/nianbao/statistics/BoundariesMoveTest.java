package org.nianbao.statistics;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.nianbao.Atlas.officeThatReported;
import static org.nianbao.Atlas.received;
import static org.nianbao.Atlas.sum;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.nianbao.Atlas;
import org.nianbao.Portal;
import org.nianbao.PostgresResource;
import org.nianbao.TestClock;

/** Regions and bodies merge, split and move; the sums tell it as it was reported, and on today's map. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class BoundariesMoveTest {

    @AfterEach
    void let_time_go_on() {
        TestClock.goOn();
    }

    @Test
    void a_chain_of_mergers_is_followed_to_its_end() {
        officeThatReported("620302", 2022, 9);
        String first = officeThatReported("620421", 2022, 10);
        String second = officeThatReported("620402", 2022, 12);
        String third = officeThatReported("620403", 2022, 13);
        Atlas.body(first, "2023-02-01", "merged", second).then().statusCode(201);
        Atlas.body(second, "2023-03-01", "merged", third).then().statusCode(201);
        Atlas.region("620302", "2023-02-01", "moved", "620321").then().statusCode(201);
        Atlas.region("620321", "2023-02-02", "merged", "620403").then().statusCode(201);
        assertEquals(44, received("620403", 2022, "current"));
        assertEquals(13, received("620403", 2022, "as-reported"));
        assertNull(received("620300", 2022, "current"));
        Atlas.asked("region=620403&years=2022&basis=current&groupBy=body&body=" + third)
                .then()
                .body("rows.body", contains(third))
                .body("rows[0].coverage.expected", equalTo(3))
                .body("rows[0].measures.'requests.received.total'.value", equalTo(35));
    }

    @Test
    void the_township_of_an_abolished_county_and_the_county_of_an_abolished_prefecture_go_with_it() {
        Atlas.found("621900", "旧州市").then().statusCode(201);
        Atlas.found("621902", "旧州区")
                .then()
                .statusCode(201)
                .body("parents.code", contains("000000", "620000", "621900"));
        Atlas.found("621921", "旧县").then().statusCode(201).body("level", equalTo("county"));
        String township = Portal.newBody("township", "township", "621921001");
        Atlas.report(township, 2022, 17);
        officeThatReported("621902", 2022, 18);
        Atlas.region("621900", "2023-05-01", "merged", "620700").then().statusCode(201);
        Atlas.region("621921", "2023-05-01", "merged", "620702").then().statusCode(201);
        assertEquals(17, received("620702", 2022, "current"));
        assertEquals(35, received("620700", 2022, "current"));
        assertNull(received("621900", 2022, "current"));
        assertEquals(35, received("621900", 2022, "as-reported"));
        given().get("/v1/regions/621900").then().body("children.code", contains("621902"));
    }

    @Test
    void what_was_asked_before_a_merger_was_entered_is_answered_as_before() {
        TestClock.stopAt("2024-03-01T00:00:00Z");
        String one = officeThatReported("620822", 2022, 10);
        String other = officeThatReported("620823", 2022, 12);
        TestClock.stopAt("2024-06-01T00:00:00Z");
        Response before = past("2024-04-01T00:00:00Z");
        Atlas.body(one, "2023-02-01", "merged", other).then().statusCode(201);
        Atlas.region("620822", "2023-02-01", "merged", "620823").then().statusCode(201);
        TestClock.stopAt("2024-08-01T00:00:00Z");
        Response after = past("2024-04-01T00:00:00Z");
        assertArrayEquals(before.asByteArray(), after.asByteArray());
        assertEquals(before.header("ETag"), after.header("ETag"));
        past("2024-07-01T00:00:00Z")
                .then()
                .body("rows.region", contains("620823"))
                .body("rows[0].measures.'requests.received.total'.value", equalTo(22));
        past("2024-04-01T00:00:00Z").then().body("rows.region", contains("620822", "620823"));
    }

    private static Response past(String asOf) {
        return Atlas.asked("region=620800&years=2022&basis=current&groupBy=region&asOf=" + asOf);
    }

    @Test
    void a_move_makes_nobody_late() {
        TestClock.stopAt("2024-02-10T00:00:00Z");
        Portal.admin()
                .request()
                .body("{\"others\":\"2024-02-20\"}")
                .put("/v1/deadlines/620921/2023")
                .then()
                .statusCode(201);
        String office = officeThatReported("620921", 2023, 9);
        Atlas.body(office, "2024-02-10", "moved", "620922").then().statusCode(201);
        assertEquals(1, sum("620922", 2023, "current").getInt("coverage.onTime"));
        assertEquals(0, sum("620922", 2023, "as-reported").getInt("coverage.published"));
    }
}
