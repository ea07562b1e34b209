package org.nianbao.seal;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/** The public keys with which anyone can verify a receipt. */
@Path("/v1/receipts/keys")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
class KeyResource {
    private final Keys keys;

    /** A JWK set (RFC 7517). */
    record KeySet(List<Map<String, Object>> keys) {}

    KeyResource(Keys keys) {
        this.keys = keys;
    }

    @GET
    public Response listReceiptKeys() {
        return Response.ok(new KeySet(keys.published()))
                .header("Cache-Control", "max-age=3600")
                .build();
    }
}
