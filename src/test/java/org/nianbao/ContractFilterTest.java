package org.nianbao;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.ResponseBuilder;
import io.restassured.filter.Filter;
import io.restassured.http.Headers;
import org.junit.jupiter.api.Test;

/** The guard at the door is awake: a service that answered otherwise than promised would fail whatever test asks it. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ContractFilterTest {

    @Test
    void a_status_that_is_not_promised_is_noticed() {
        noticed(response -> response.setStatusCode(299), "does not promise this status");
    }

    @Test
    void another_content_type_is_noticed() {
        noticed(response -> response.setContentType("text/plain"), "[application/json]");
    }

    @Test
    void a_missing_header_is_noticed() {
        noticed(response -> response.setHeaders(new Headers()).setContentType("application/json"), "Cache-Control");
    }

    @Test
    void another_shape_is_noticed() {
        noticed(response -> response.setBody("{\"items\":[{\"form\":2021}]}"), "integer found, string expected");
    }

    private interface Change {
        ResponseBuilder in(ResponseBuilder response);
    }

    private static void noticed(Change change, String words) {
        Filter forger =
                (request, expected, context) -> change.in(new ResponseBuilder().clone(context.next(request, expected)))
                        .build();
        AssertionError complaint =
                assertThrows(AssertionError.class, () -> given().filter(forger).get("/v1/forms"));
        assertThat(complaint.getMessage(), containsString(words));
    }
}
