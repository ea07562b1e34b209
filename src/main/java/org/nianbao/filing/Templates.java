package org.nianbao.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.nianbao.body.Body;
import org.nianbao.body.BodyKind;
import org.nianbao.form.Content;
import org.nianbao.form.Figure;
import org.nianbao.form.Figures;
import org.nianbao.form.Form;
import org.nianbao.form.Forms;
import org.nianbao.form.Scope;
import org.nianbao.problem.Problem;
import org.nianbao.rule.Surroundings.Precedent;
import org.nianbao.validation.PublishedReports;
import org.nianbao.validation.SubmittedReports;

/** Starts a report with what last year's says about this year, and leaves everything else blank. */
@ApplicationScoped
class Templates {
    private static final String FORWARD = "requests.carriedForward.";
    private static final String OVER = "requests.carriedOver.";

    private final Desk desk;
    private final Forms forms;
    private final PublishedReports published;
    private final SubmittedReports submitted;

    Templates(Desk desk, Forms forms, PublishedReports published, SubmittedReports submitted) {
        this.desk = desk;
        this.forms = forms;
        this.published = published;
        this.submitted = submitted;
    }

    /** A start for someone who files for the body, and the last year's report it was taken from. */
    record Template(String body, Content content, Optional<Precedent> source) {}

    @Transactional
    Template start(FilingKey key) {
        desk.drawer(key);
        Body body = desk.body(key);
        Optional<Precedent> source = lastYear(body.code(), key.year() - 1);
        Content last = source.map(Precedent::content).orElse(null);
        Form form = form(key.year());
        Content content = new Content(
                form,
                key.year(),
                body.kind() == BodyKind.GOVERNMENT ? Scope.CONSOLIDATED : Scope.OWN,
                Arrays.asList(new String[form.parts().size()]),
                carriedOver(form, last),
                null,
                null,
                last == null ? null : last.contact());
        return new Template(body.code(), content, source);
    }

    /** The edition that stands; where nothing is published yet, what is submitted. */
    private Optional<Precedent> lastYear(String body, int year) {
        return published.find(body, year).or(() -> submitted.find(body, year));
    }

    private Form form(int year) {
        return forms.all().stream()
                .filter(form -> form.covers(year))
                .findFirst()
                .orElseThrow(() ->
                        Problem.INVALID_PARAMETER.because("没有用于 " + year + " 年度的格式", "There is no form for " + year));
    }

    /** Blank but for what was carried forward, column by column, where both forms have the column; a blank stays one. */
    private static Figures carriedOver(Form form, Content last) {
        Long[] values = new Long[form.figures().size()];
        List<Figure> columns = last == null ? List.of() : form.figures(OVER + "*");
        for (Figure column : columns) {
            last.form()
                    .figure(FORWARD + column.code().substring(OVER.length()))
                    .ifPresent(
                            forward -> values[column.index()] = last.figures().orNull(forward.index()));
        }
        return Figures.of(values);
    }
}
