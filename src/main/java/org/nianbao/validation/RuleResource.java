package org.nianbao.validation;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.Cache;
import org.nianbao.problem.Problem;

/** The rule book, for reading. */
@Path("/v1/rules")
class RuleResource {
    private static final int ONE_HOUR = 3600;

    private final RuleBooks books;

    RuleResource(RuleBooks books) {
        this.books = books;
    }

    @GET
    @Cache(maxAge = ONE_HOUR)
    public RuleView.RuleList listRules() {
        return RuleView.from(books.all());
    }

    @GET
    @Path("{code}")
    @Cache(maxAge = ONE_HOUR)
    public RuleView getRule(String code) {
        return RuleView.from(books.all()).items().stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Problem.UNKNOWN_RULE.because("没有规则 " + code, "There is no rule " + code));
    }
}
