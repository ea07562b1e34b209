package org.nianbao.validation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.nianbao.body.Bodies;
import org.nianbao.form.Content;
import org.nianbao.problem.Problem;
import org.nianbao.rule.Report;
import org.nianbao.rule.RuleBook;
import org.nianbao.rule.Surroundings;

/** Checks contents by the book of their form. */
@ApplicationScoped
public class Validation {
    private final RuleBooks books;
    private final Neighbourhood neighbourhood;
    private final Bodies bodies;

    Validation(RuleBooks books, Neighbourhood neighbourhood, Bodies bodies) {
        this.books = books;
        this.neighbourhood = neighbourhood;
        this.bodies = bodies;
    }

    /** Checks a content against everything that is held around it: the body, its other years, its region. */
    @Transactional
    public Assessment check(String body, Content content) {
        return assess(content, neighbourhood.of(bodies.require(body), content));
    }

    /** Checks what a client sent: against what it enclosed, else against what is held on the body, else by itself. */
    @Transactional
    Assessment check(ValidationRequest request) {
        Content content = request.content();
        if (content == null) {
            throw Problem.INVALID_CONTENT.at("/content", "必填", "Required");
        }
        Surroundings known =
                request.body() == null ? Surroundings.NONE : neighbourhood.of(bodies.require(request.body()), content);
        return assess(content, new Enclosures(request).over(known));
    }

    private Assessment assess(Content content, Surroundings around) {
        RuleBook book = books.of(content.form());
        return new Assessment(book.ruleset(), book.check(new Report(content, around)));
    }
}
