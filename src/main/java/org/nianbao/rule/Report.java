package org.nianbao.rule;

import java.util.List;
import java.util.Optional;
import org.nianbao.form.Content;
import org.nianbao.form.Figures;
import org.nianbao.form.Form;
import org.nianbao.form.Words;
import org.nianbao.prose.Phrasebook;
import org.nianbao.prose.Reader;
import org.nianbao.prose.Statement;

/** What is checked: a content, and what is known around it. */
public final class Report {
    private final Content content;
    private final Surroundings around;
    private List<Statement> statements;

    public Report(Content content, Surroundings around) {
        this.content = content;
        this.around = around;
    }

    /** A report of which nothing else is known. */
    public static Report alone(Content content) {
        return new Report(content, Surroundings.NONE);
    }

    /** A report of which only the one for the year before is known. */
    public static Report after(Surroundings.Precedent lastYear, Content content) {
        return new Report(content, Surroundings.NONE.withLastYear(lastYear));
    }

    public Content content() {
        return content;
    }

    Surroundings around() {
        return around;
    }

    public Form form() {
        return content.form();
    }

    Figures figures() {
        return content.figures();
    }

    /** Last year's report, if it is known and states the same kind of figures: own and consolidated ones do not compare. */
    Optional<Surroundings.Precedent> lastYear() {
        return Optional.ofNullable(around.lastYear())
                .filter(report -> report.content().scope() == content.scope());
    }

    /** Next year's report, if it is known and states the same kind of figures. */
    Optional<Surroundings.Precedent> nextYear() {
        return Optional.ofNullable(around.nextYear())
                .filter(report -> report.content().scope() == content.scope());
    }

    /** This report among others, with the words by which the reader knows it. */
    Surroundings.Precedent named() {
        return new Surroundings.Precedent(content, new Words("%d 年报告（本次）", "this report of %d").with(content.year()));
    }

    /** What the narrative says of the tables; read once, when the first rule asks. */
    List<Statement> statements() {
        if (statements == null) {
            statements = Reader.read(Phrasebook.STANDARD, content);
        }
        return statements;
    }
}
