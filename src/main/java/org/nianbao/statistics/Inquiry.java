package org.nianbao.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.nianbao.body.BodyCode;
import org.nianbao.body.Regions;
import org.nianbao.form.Figure;
import org.nianbao.form.Form;
import org.nianbao.form.Forms;
import org.nianbao.form.Scope;
import org.nianbao.problem.Problem;

/** Turns what was asked into a question that can be answered, or says why not. */
@ApplicationScoped
class Inquiry {
    private final Regions regions;
    private final Forms forms;
    private final Rates rates;
    private final Moments moments;

    Inquiry(Regions regions, Forms forms, Rates rates, Moments moments) {
        this.regions = regions;
        this.forms = forms;
        this.rates = rates;
        this.moments = moments;
    }

    @Transactional
    Question understand(StatisticsResource.Query asked) {
        regions.requirePlace(asked.region);
        if (asked.body != null) {
            BodyCode.require(asked.body);
        }
        SortedSet<Integer> years = years(asked.years);
        return new Question(
                asked.region,
                years,
                asked.groupBy.values(),
                depth(asked),
                measures(asked.measures, years),
                new Question.Filter(asked.level, asked.kind, asked.body, scope(asked.scope)),
                asked.basis,
                moments.asked(asked.asOf, asked.vintage));
    }

    /** One government's year; last year when none is named. */
    @Transactional
    Question understand(ReconciliationResource.Query asked) {
        regions.requirePlace(asked.region);
        if (asked.body != null) {
            BodyCode.require(asked.body);
        }
        Years year = asked.year == null ? null : new Years(new TreeSet<>(List.of(asked.year.value())));
        return new Question(
                asked.region,
                years(year),
                Set.of(),
                Depth.below(asked.region),
                List.of(),
                new Question.Filter(null, null, asked.body, Scope.OWN),
                Basis.AS_REPORTED,
                moments.asked(asked.asOf, asked.vintage));
    }

    private static Depth depth(StatisticsResource.Query asked) {
        if (asked.depth == null) {
            return Depth.below(asked.region);
        }
        if (!asked.depth.isBelow(asked.region)) {
            throw Problem.INVALID_PARAMETER.because(
                    "depth 应低于 " + asked.region + " 的层级", "depth must be below the level of " + asked.region);
        }
        return asked.depth;
    }

    /** Refuses a year of which there are no reports and cannot be. */
    void mustBeAskable(int year) {
        years(new Years(new TreeSet<>(List.of(year))));
    }

    private SortedSet<Integer> years(Years asked) {
        int thisYear = moments.year();
        int firstYear = forms.all().stream().mapToInt(Form::firstYear).min().orElse(thisYear);
        SortedSet<Integer> years = asked == null ? new TreeSet<>(List.of(thisYear - 1)) : asked.values();
        if (years.isEmpty() || years.first() < firstYear || years.last() > thisYear) {
            throw Problem.INVALID_PARAMETER.because(
                    "years 应在 " + firstYear + " 至 " + thisYear + " 之间",
                    "years must be from " + firstYear + " to " + thisYear);
        }
        return years;
    }

    /** The asked measures; without any, every figure of the forms in use in the years. */
    private List<String> measures(String asked, SortedSet<Integer> years) {
        if (asked == null || asked.isBlank()) {
            return forms.all().stream()
                    .filter(form -> years.stream().anyMatch(form::covers))
                    .flatMap(Inquiry::codes)
                    .distinct()
                    .toList();
        }
        List<String> measures = Arrays.stream(asked.split(",", -1))
                .map(String::strip)
                .distinct()
                .toList();
        measures.stream()
                .filter(measure -> rates.find(measure).isEmpty()
                        && forms.all().stream()
                                .allMatch(form -> form.measure(measure).isEmpty()))
                .findFirst()
                .ifPresent(unknown -> {
                    throw Problem.UNKNOWN_MEASURE.because(
                            "没有指标“" + unknown + "”；全部指标见 /v1/measures",
                            "There is no measure \"" + unknown + "\"; all measures are in /v1/measures");
                });
        return measures;
    }

    private static Stream<String> codes(Form form) {
        return form.figures().stream().map(Figure::code);
    }

    static Scope scope(String asked) {
        return switch (asked) {
            case "own" -> Scope.OWN;
            case "consolidated" -> Scope.CONSOLIDATED;
            default ->
                throw Problem.INVALID_PARAMETER.because(
                        "scope 应为 own 或 consolidated", "scope must be own or consolidated");
        };
    }
}
