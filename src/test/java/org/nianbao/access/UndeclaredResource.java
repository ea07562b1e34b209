package org.nianbao.access;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** What somebody might add without saying who may call it. */
@Path("/undeclared")
public class UndeclaredResource {

    @GET
    public String secret() {
        return "secret";
    }
}
