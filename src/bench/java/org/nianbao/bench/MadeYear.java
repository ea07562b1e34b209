package org.nianbao.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.nianbao.form.BenchReports;
import org.nianbao.form.Content;
import org.nianbao.form.Fees;
import org.nianbao.form.Figures;
import org.nianbao.form.Form;
import org.nianbao.form.Scope;
import org.nianbao.publication.BenchEdition;
import org.nianbao.publication.BenchEdition.Issue;
import org.nianbao.rule.RuleBook;

/** Makes the reports of one province for one year; the sums for its governments are reckoned along the way. */
final class MadeYear {
    private static final Form FORM = BenchReports.form();
    private static final String RULESET = RuleBook.of(FORM).ruleset();
    private static final MadeFigures FIGURES = new MadeFigures(FORM);
    private static final ObjectMapper MAPPER = BenchReports.mapper();
    private static final double NOT_THE_SUM = 0.05;
    private static final double NO_FEES_STATED = 0.3;

    private final int year;
    private final Map<String, Long[]> sums = new HashMap<>();

    MadeYear(int year) {
        this.year = year;
    }

    /** A report and its editions; none when it is missing. */
    record Report(MadeBody body, MadeCalendar calendar, List<BenchEdition> editions) {}

    /** The next report; those of a government's region come before its own. */
    Report report(MadeBody body) {
        SplittableRandom random = body.random(year);
        Long[] figures = body.isConsolidated() ? consolidated(body, random) : FIGURES.own(body, random);
        MadeCalendar calendar = MadeCalendar.of(body.isConsolidated(), year, random);
        Content content = content(body, figures, random);
        List<BenchEdition> editions = new ArrayList<>();
        if (!calendar.missing()) {
            editions.add(edition(body, content, new Issue(1, calendar.published(), null, RULESET)));
        }
        if (!calendar.missing() && calendar.corrected() != null) {
            FIGURES.correct(figures);
            Content corrected = content.withFigures(Figures.of(figures));
            editions.add(edition(body, corrected, new Issue(2, calendar.corrected(), "漏计行政处罚1件", RULESET)));
        }
        if (!body.isConsolidated()) {
            List.of(2, 4, 6).forEach(digits -> add(body.author().region().substring(0, digits), figures));
        }
        return new Report(body, calendar, editions);
    }

    private static BenchEdition edition(MadeBody body, Content content, Issue issue) {
        return new BenchEdition(body.author(), issue, content, MAPPER);
    }

    /** The sum of what is below; some governments know of a few requests more. */
    private Long[] consolidated(MadeBody body, SplittableRandom random) {
        Long[] figures = sums.getOrDefault(body.prefix(), zeros()).clone();
        if (random.nextDouble() < NOT_THE_SUM) {
            FIGURES.count(figures, 1 + random.nextInt(9));
        }
        return figures;
    }

    private void add(String prefix, Long[] figures) {
        Long[] sum = sums.computeIfAbsent(prefix, any -> zeros());
        Arrays.setAll(sum, i -> sum[i] + (figures[i] == null ? 0 : figures[i]));
    }

    private static Long[] zeros() {
        Long[] zeros = new Long[FORM.figures().size()];
        Arrays.fill(zeros, 0L);
        return zeros;
    }

    private Content content(MadeBody body, Long[] figures, SplittableRandom random) {
        List<Long> counts = List.of(
                FIGURES.newRequests(figures), FIGURES.concludedRequests(figures), FIGURES.waitingRequests(figures));
        return new Content(
                FORM,
                year,
                body.isConsolidated() ? Scope.CONSOLIDATED : Scope.OWN,
                MadeText.of(body.author().name(), year, counts, random),
                Figures.of(figures),
                fees(random),
                null,
                null);
    }

    private static Fees fees(SplittableRandom random) {
        return random.nextDouble() < NO_FEES_STATED ? null : new Fees(0L, BigDecimal.ZERO, BigDecimal.ZERO);
    }
}
