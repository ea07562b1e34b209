package org.nianbao.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses a body that announces itself as too large before it is read, with a problem like any other. What the client is already
 * sending is thrown away, so that it gets to read the answer.
 */
@ApplicationScoped
class SizeLimit {
    private static final int BEFORE_ALL_ROUTES = 10_000;

    private final long mostBytes;
    private final ObjectMapper mapper;

    SizeLimit(@ConfigProperty(name = "nianbao.max-body-size") MemorySize mostBytes, ObjectMapper mapper) {
        this.mostBytes = mostBytes.asLongValue();
        this.mapper = mapper;
    }

    void install(@Observes Filters filters) {
        filters.register(this::check, BEFORE_ALL_ROUTES);
    }

    private void check(RoutingContext context) {
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && length.matches("\\d{1,18}") && Long.parseLong(length) > mostBytes) {
            refuse(context);
        } else {
            context.next();
        }
    }

    private void refuse(RoutingContext context) {
        HttpServerRequest request = context.request();
        String accepted = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        Language language = Language.fromString(accepted == null ? Language.ZH.tag() : accepted);
        ProblemException problem =
                Problem.CONTENT_TOO_LARGE.because("最多 " + mostBytes + " 字节", "At most " + mostBytes + " bytes");
        request.resume();
        context.response()
                .setStatusCode(problem.problem().status())
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemMapper.PROBLEM_JSON)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .end(json(ProblemView.from(problem, request.path(), language)));
    }

    private String json(ProblemView view) {
        try {
            return mapper.writeValueAsString(view);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
