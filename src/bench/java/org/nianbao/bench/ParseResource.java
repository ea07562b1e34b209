package org.nianbao.bench;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

/** The measure of a validation: the same JSON, read by the service's own mapper into a tree, and a constant for an answer. */
@PermitAll
@Path("/bench/parse")
class ParseResource {
    private static final Answer CONSTANT = new Answer("passed");

    record Answer(String outcome) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Answer parse(JsonNode document) {
        return CONSTANT;
    }
}
