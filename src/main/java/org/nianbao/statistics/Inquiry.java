package org.nianbao.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.nianbao.body.Regions;
import org.nianbao.form.Figure;
import org.nianbao.form.Form;
import org.nianbao.form.Forms;
import org.nianbao.form.Scope;
import org.nianbao.problem.Problem;

/** Turns what was asked into a question that can be answered, or says why not. */
@ApplicationScoped
class Inquiry {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Regions regions;
    private final Forms forms;
    private final Clock clock;

    Inquiry(Regions regions, Forms forms, Clock clock) {
        this.regions = regions;
        this.forms = forms;
        this.clock = clock;
    }

    @Transactional
    Question understand(StatisticsResource.Query asked) {
        regions.requirePlace(asked.region);
        SortedSet<Integer> years = years(asked.years);
        return new Question(
                asked.region,
                years,
                asked.groupBy,
                measures(asked.measures, years),
                asked.level,
                asked.kind,
                scope(asked.scope));
    }

    private SortedSet<Integer> years(Years asked) {
        int thisYear = LocalDate.now(clock.withZone(CHINA)).getYear();
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
                .filter(measure -> forms.all().stream()
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

    private static Scope scope(String asked) {
        return switch (asked) {
            case "own" -> Scope.OWN;
            case "consolidated" -> Scope.CONSOLIDATED;
            default ->
                throw Problem.INVALID_PARAMETER.because(
                        "scope 应为 own 或 consolidated", "scope must be own or consolidated");
        };
    }
}
