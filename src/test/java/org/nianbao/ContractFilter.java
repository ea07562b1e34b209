package org.nianbao;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.List;
import java.util.Set;

/** Holds every response that any test receives against the contract: its status, its headers, its type and its shape. */
public final class ContractFilter implements Filter {
    private static final Set<Integer> NOTHING_THERE = Set.of(404, 405);

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response response = context.next(request, expected);
        String path = URI.create(request.getURI()).getRawPath();
        if (path.startsWith("/v1/")) {
            new Exchange(request.getMethod(), path, response).check();
        }
        return response;
    }

    /** A request and what was answered. */
    private record Exchange(String method, String path, Response response) {

        void check() {
            Contract.find(method, path).ifPresentOrElse(this::check, this::checkElsewhere);
        }

        private void check(Contract.Operation operation) {
            JsonNode promised = operation.response(response.statusCode());
            if (promised.isMissingNode()) {
                throw broken(operation + " does not promise this status");
            }
            Contract.members(promised.path("headers"))
                    .filter(header -> isAlwaysSent(header.getValue()) && response.header(header.getKey()) == null)
                    .forEach(header -> {
                        throw broken("the header " + header.getKey() + " is promised");
                    });
            if (method.equals("HEAD")) {
                return;
            }
            if (promised.has("content")) {
                checkBody(promised.get("content"));
            } else if (!response.asString().isEmpty()) {
                throw broken("no content is promised");
            }
        }

        private void checkBody(JsonNode content) {
            String withParameters = response.contentType();
            JsonNode mediaType = content.path(content.has(withParameters) ? withParameters : mediaType());
            if (mediaType.isMissingNode()) {
                throw broken("the content type is promised to be one of "
                        + Contract.members(content).map(type -> type.getKey()).toList());
            }
            if (!mediaType().endsWith("json")) {
                return;
            }
            List<String> faults = Contract.faults(mediaType, Contract.read(response.asString()));
            if (!faults.isEmpty()) {
                throw broken(String.join("\n  ", faults));
            }
        }

        /** A header is promised for every answer, unless the contract says that it is not. */
        private static boolean isAlwaysSent(JsonNode header) {
            return Contract.resolve(header).path("required").asBoolean(true);
        }

        /** Where nothing is promised there is nothing, and it is said as everywhere else. */
        private void checkElsewhere() {
            if (!NOTHING_THERE.contains(response.statusCode())) {
                throw broken("there is no such operation in it");
            }
            checkBody(Contract.resolve(Contract.document().at("/components/responses/UnknownRule"))
                    .path("content"));
        }

        private String mediaType() {
            return response.contentType().replaceAll("\\s*;.*", "");
        }

        private AssertionError broken(String why) {
            return new AssertionError("Not as in openapi/openapi.yaml: %s %s was answered %d (%s), but%n  %s%n%s"
                    .formatted(method, path, response.statusCode(), response.contentType(), why, response.asString()));
        }
    }
}
