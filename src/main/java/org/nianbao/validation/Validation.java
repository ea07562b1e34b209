package org.nianbao.validation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.nianbao.body.Bodies;
import org.nianbao.form.Content;
import org.nianbao.form.Words;
import org.nianbao.problem.Problem;
import org.nianbao.rule.Report;
import org.nianbao.rule.Report.Precedent;
import org.nianbao.rule.RuleBook;

/** Checks contents by the book of their form. */
@ApplicationScoped
public class Validation {
    private final RuleBooks books;
    private final PublishedReports published;
    private final Bodies bodies;

    Validation(RuleBooks books, PublishedReports published, Bodies bodies) {
        this.books = books;
        this.published = published;
        this.bodies = bodies;
    }

    /** Checks a content against last year's published report of the body, where there is one. */
    @Transactional
    public Assessment check(String body, Content content) {
        int lastYear = content.year() - 1;
        Precedent precedent = published
                .find(body, lastYear)
                .map(report -> new Precedent(
                        report.content(),
                        new Words("%d 年报告第 %d 版", "report of %d, edition %d").with(lastYear, report.edition())))
                .orElse(null);
        return assess(new Report(content, precedent));
    }

    /** Checks what a client sent: against the report it enclosed, else against the body's, else by itself. */
    Assessment check(ValidationRequest request) {
        Content content = request.content();
        if (content == null) {
            throw Problem.INVALID_CONTENT.at("/content", "必填", "Required");
        }
        if (request.previous() != null) {
            return assess(new Report(content, enclosed(request.previous(), content.year() - 1)));
        }
        if (request.body() == null) {
            return assess(new Report(content, null));
        }
        bodies.require(request.body());
        return check(request.body(), content);
    }

    private static Precedent enclosed(Content previous, int year) {
        if (previous.year() != year) {
            throw Problem.INVALID_CONTENT.at("/previous/year", "应为上一年度 " + year, "Must be the year before, " + year);
        }
        return new Precedent(previous, new Words("所附 %d 年报告", "enclosed report of %d").with(year));
    }

    private Assessment assess(Report report) {
        RuleBook book = books.of(report.form());
        return new Assessment(book.ruleset(), book.check(report));
    }
}
