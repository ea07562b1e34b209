package org.nianbao.filing;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Tells whoever holds a receipt whether it is ours, and still holds. */
@Path("/v1/receipts")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
class ReceiptResource {
    private final ReceiptChecks checks;

    ReceiptResource(ReceiptChecks checks) {
        this.checks = checks;
    }

    @GET
    @Path("{id}")
    public Response getReceipt(@PathParam("id") ReceiptId id) {
        return Response.ok(ReceiptCheckView.from(checks.check(id.value())))
                .header("Cache-Control", "no-store")
                .build();
    }
}
