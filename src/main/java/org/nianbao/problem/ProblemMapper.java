package org.nianbao.problem;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.event.Event;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever ends a request into a problem document; nobody else does. */
class ProblemMapper {
    static final String PROBLEM_JSON = "application/problem+json";
    private static final int RETRY_AFTER_SECONDS = 5;

    private final Diagnosis diagnosis;
    private final Event<RequestRefused> refused;

    ProblemMapper(Diagnosis diagnosis, Event<RequestRefused> refused) {
        this.diagnosis = diagnosis;
        this.refused = refused;
    }

    @ServerExceptionMapper({
        Throwable.class,
        MismatchedInputException.class,
        ProblemException.class,
        WebApplicationException.class,
        AuthenticationFailedException.class,
        UnauthorizedException.class,
        ForbiddenException.class
    })
    Response map(Throwable thrown, HttpHeaders headers, UriInfo uri, Request request) {
        ProblemException problem = staleIfNamed(diagnosis.of(thrown), headers);
        refused.fire(new RequestRefused(
                problem.problem(),
                request.getMethod() + " " + uri.getRequestUri().getRawPath(),
                headers.getHeaderString(HttpHeaders.AUTHORIZATION) != null,
                uri.getPathParameters()));
        String accept = headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE);
        Language language = accept == null ? Language.ZH : Language.fromString(accept);
        Response.ResponseBuilder answer = Response.status(problem.problem().status())
                .type(PROBLEM_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .entity(ProblemView.from(problem, uri.getRequestUri().getRawPath(), language));
        problem.headers().forEach(answer::header);
        return switch (problem.problem()) {
            case UNAUTHENTICATED ->
                answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer").build();
            case DATABASE_UNAVAILABLE, BUSY ->
                answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS).build();
            default -> answer.build();
        };
    }

    /** A conflict with another request is the end of the version that this one named, which was still there when it was looked for. */
    private static ProblemException staleIfNamed(ProblemException problem, HttpHeaders headers) {
        return problem.problem() == Problem.CONFLICT && headers.getHeaderString(HttpHeaders.IF_MATCH) != null
                ? Problem.STALE_VERSION.because("另一请求同时作了修改", "Another request changed it at the same time")
                : problem;
    }
}
