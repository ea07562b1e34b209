package org.nianbao.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Ends a request with a problem before any resource has heard of it. */
@ApplicationScoped
public class ProblemAnswer {
    private final ObjectMapper mapper;

    ProblemAnswer(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** Answers like the mapper does. What the client is still sending is thrown away, so that it gets to read the answer. */
    public void end(RoutingContext context, ProblemException problem) {
        HttpServerRequest request = context.request();
        String accepted = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        Language language = Language.fromString(accepted == null ? Language.ZH.tag() : accepted);
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
