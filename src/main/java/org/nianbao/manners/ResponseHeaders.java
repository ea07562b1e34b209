package org.nianbao.manners;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What every answer tells browsers and caches, whatever it answers. */
@ApplicationScoped
class ResponseHeaders {
    private static final int BEFORE_ALL_ELSE = 20_000;
    private static final String POLICY = "Content-Security-Policy";
    private static final String SWAGGER_UI = "/q/swagger-ui";

    /** Data is never run; it may be read from anywhere, by whom CORS lets. */
    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "no-referrer",
            "Cross-Origin-Resource-Policy",
            "cross-origin",
            POLICY,
            "default-src 'none'; frame-ancestors 'none'");

    /** The page of Swagger UI starts itself by a script in it, and its styles are in the elements. */
    private static final String POLICY_OF_SWAGGER_UI =
            "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
                    + "font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final Optional<String> transportSecurity;

    private final boolean portals;

    /** {@code portals}: whether pages of other origins may be let in, so that one answer is not for all of them. */
    ResponseHeaders(
            @ConfigProperty(name = "nianbao.strict-transport-security") Optional<String> transportSecurity,
            @ConfigProperty(name = "quarkus.http.cors.enabled") boolean portals) {
        this.transportSecurity = transportSecurity;
        this.portals = portals;
    }

    void install(@Observes Filters filters) {
        filters.register(this::set, BEFORE_ALL_ELSE);
    }

    private void set(RoutingContext context) {
        MultiMap headers = context.response().headers();
        ALWAYS.forEach(headers::set);
        if (String.valueOf(context.request().path()).startsWith(SWAGGER_UI)) {
            headers.set(POLICY, POLICY_OF_SWAGGER_UI);
        }
        transportSecurity.ifPresent(value -> headers.set("Strict-Transport-Security", value));
        if (portals) {
            headers.add(HttpHeaders.VARY, HttpHeaders.ORIGIN);
        }
        boolean withToken = context.request().headers().contains(HttpHeaders.AUTHORIZATION);
        context.addHeadersEndHandler(ignored -> finish(headers, withToken));
        context.next();
    }

    /** Once everybody else has said what they have to say. */
    private static void finish(MultiMap headers, boolean withToken) {
        List<String> policies = headers.getAll(POLICY);
        if (policies.size() > 1) {
            // A page that says what its browser may do says it instead of us; with both, the browser would keep to
            // both.
            headers.set(POLICY, policies.get(policies.size() - 1));
        }
        if (withToken) {
            headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        if (headers.contains(HttpHeaders.CONTENT_LANGUAGE)) {
            headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        }
    }
}
