package org.nianbao.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.nianbao.form.Forms;

/** Answers questions by adding kept totals up. */
@ApplicationScoped
class Statistics {
    private static final int RATE_DECIMALS = 6;
    private static final Tally NOTHING = new Tally();

    private final Archive archive;
    private final Forms forms;
    private final Clock clock;

    Statistics(Archive archive, Forms forms, Clock clock) {
        this.archive = archive;
        this.forms = forms;
        this.clock = clock;
    }

    @Transactional
    Answer answer(Question question) {
        SortedSet<Integer> years = new TreeSet<>(question.years());
        question.years().forEach(year -> years.add(year - 1));
        Map<Group, Map<Integer, Tally>> tallies = new TreeMap<>();
        if (question.groupBy() == Grouping.YEAR) {
            tallies.put(Group.of(question, question.region(), null, null, null), new TreeMap<>());
        }
        archive.missing(question, years, missing -> tally(tallies, question, missing.place())
                .miss(missing.bodies()));
        archive.late(question, question.years(), late -> tally(tallies, question, late.place())
                .delay(late.bodies()));
        archive.sums(question, years, sum -> tally(tallies, question, sum.place())
                .add(forms.find(sum.form()).orElseThrow(), sum));
        return new Answer(question, clock.instant(), rows(question, tallies));
    }

    private static Tally tally(Map<Group, Map<Integer, Tally>> tallies, Question question, Archive.Place place) {
        Group group = Group.of(question, place.region(), place.level(), place.kind(), place.body());
        return tallies.computeIfAbsent(group, any -> new TreeMap<>()).computeIfAbsent(place.year(), any -> new Tally());
    }

    private static List<Answer.Row> rows(Question question, Map<Group, Map<Integer, Tally>> tallies) {
        List<Answer.Row> rows = new ArrayList<>();
        tallies.forEach((group, byYear) -> {
            for (int year : question.years()) {
                Tally now = byYear.getOrDefault(year, NOTHING);
                Tally before = byYear.getOrDefault(year - 1, NOTHING);
                Map<String, Answer.Measured> measures = new LinkedHashMap<>();
                question.measures()
                        .forEach(measure -> measures.put(measure, measured(now.value(measure), before.value(measure))));
                rows.add(new Answer.Row(group, year, Answer.Coverage.of(now), measures));
            }
        });
        return rows;
    }

    private static Answer.Measured measured(Tally.Value now, Tally.Value before) {
        BigDecimal value = shown(now);
        BigDecimal previous = shown(before);
        boolean comparable = now != null && before != null && now.complete() && before.complete();
        BigDecimal change = comparable ? value.subtract(previous) : null;
        return new Answer.Measured(
                value, previous, change, rate(change, previous), comparable, now == null ? 0 : now.blanks());
    }

    private static BigDecimal shown(Tally.Value value) {
        return value == null ? null : value.kind().shown(value.sum());
    }

    private static BigDecimal rate(BigDecimal change, BigDecimal previous) {
        if (change == null || previous.signum() <= 0) {
            return null;
        }
        BigDecimal rate =
                change.divide(previous, RATE_DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return rate.scale() < 0 ? rate.setScale(0) : rate;
    }
}
