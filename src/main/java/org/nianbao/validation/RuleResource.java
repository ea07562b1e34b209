package org.nianbao.validation;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.jboss.resteasy.reactive.Cache;
import org.nianbao.problem.Problem;

/** The rule book, for reading: in both languages, or in the one that {@code lang} names. */
@Path("/v1/rules")
@PermitAll
class RuleResource {
    private static final int ONE_HOUR = 3600;

    private final RuleBooks books;
    private final RuleExamples examples;

    RuleResource(RuleBooks books, RuleExamples examples) {
        this.books = books;
        this.examples = examples;
    }

    @GET
    @Cache(maxAge = ONE_HOUR)
    public RuleView.RuleList listRules(@QueryParam("lang") OneLanguage lang) {
        return new RuleView.RuleList(books.all().stream()
                .map(provision -> RuleView.from(provision, null, OneLanguage.of(lang)))
                .toList());
    }

    @GET
    @Path("{code}")
    @Cache(maxAge = ONE_HOUR)
    public RuleView getRule(String code, @QueryParam("lang") OneLanguage lang) {
        return books.find(code)
                .map(provision -> RuleView.from(provision, examples.of(provision), OneLanguage.of(lang)))
                .orElseThrow(() -> Problem.UNKNOWN_RULE.because("没有规则 " + code, "There is no rule " + code));
    }
}
