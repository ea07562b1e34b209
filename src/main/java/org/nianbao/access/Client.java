package org.nianbao.access;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** From where the request comes. */
@ApplicationScoped
public class Client {
    private final CurrentVertxRequest request;

    Client(CurrentVertxRequest request) {
        this.request = request;
    }

    /** The client's address; behind proxies that are trusted, the one that they name. {@code null} without a request. */
    public String address() {
        RoutingContext context = request.getCurrent();
        return context == null || context.request().remoteAddress() == null
                ? null
                : context.request().remoteAddress().hostAddress();
    }
}
