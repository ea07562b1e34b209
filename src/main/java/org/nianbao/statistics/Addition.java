package org.nianbao.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.nianbao.form.Form;
import org.nianbao.form.Forms;
import org.nianbao.problem.Problem;

/** Adds up what is published, group by group and year by year. */
@ApplicationScoped
class Addition {
    /** So many numbers are answered at once: all figures of every county of the largest province over five years, three times. */
    private static final long MOST_NUMBERS = 600_000;

    private static final Tally NOTHING = new Tally();

    private final Archive archive;
    private final Forms forms;
    private final Yardstick yardstick;

    Addition(Archive archive, Forms forms, Yardstick yardstick) {
        this.archive = archive;
        this.forms = forms;
        this.yardstick = yardstick;
    }

    void freeze() {
        archive.freeze();
    }

    List<Answer.Row> rows(Question question) {
        if (question.by(Grouping.BODY)) {
            mustBeAnswerable(question, reports(question));
        }
        List<Answer.Row> rows = new ArrayList<>();
        if (question.basis() == Basis.MATCHED) {
            question.years().forEach(year -> rows.addAll(rows(question, List.of(year))));
            rows.sort(Comparator.comparing(Answer.Row::group).thenComparing(Answer.Row::year));
        } else {
            rows.addAll(rows(question, question.years()));
        }
        return rows;
    }

    /** About how many reports a question is about: all that are published of its region, years and scope. */
    private long reports(Question question) {
        if (question.filter().body() != null) {
            return question.years().size();
        }
        long[] reports = new long[1];
        for (Form form : inUse(question.years())) {
            archive.sums(
                    question.simplified(null), question.years(), form, List.of(), sum -> reports[0] += sum.reports());
        }
        return reports[0];
    }

    private List<Answer.Row> rows(Question question, Collection<Integer> asked) {
        SortedSet<Integer> years = new TreeSet<>(asked);
        asked.forEach(year -> years.add(year - 1));
        Map<Group, Map<Integer, Tally>> tallies = new TreeMap<>();
        if (question.groupBy().isEmpty()) {
            tallies.put(new Group(question.region(), null, null, null), new TreeMap<>());
        }
        archive.missing(question, years, missing -> tally(tallies, question, missing.place())
                .miss(missing.bodies()));
        archive.late(
                question, years, late -> tally(tallies, question, late.place()).delay(late.bodies()));
        addUp(question, years, tallies);
        if (question.by(Grouping.BODY)) {
            bringHome(tallies);
        }
        mustBeAnswerable(question, (long) tallies.size() * asked.size());
        return rows(question, asked, tallies);
    }

    /** A body that has moved is one body, with its years, where it was last. */
    private static void bringHome(Map<Group, Map<Integer, Tally>> tallies) {
        Map<Group, Group> homes = new HashMap<>();
        List.copyOf(tallies.keySet()).forEach(group -> {
            Group body = new Group("", group.body(), group.level(), group.kind());
            Group other = homes.putIfAbsent(body, group);
            if (other != null) {
                boolean later = lastYear(tallies.get(group)) > lastYear(tallies.get(other));
                Map<Integer, Tally> moved = tallies.remove(later ? other : group);
                moved.forEach(tallies.get(later ? group : other)::putIfAbsent);
                homes.put(body, later ? group : other);
            }
        });
    }

    private static int lastYear(Map<Integer, Tally> years) {
        return Collections.max(years.keySet());
    }

    /** A question that is too large is refused at once, and never timed out. */
    private static void mustBeAnswerable(Question question, long rows) {
        long numbers = rows * question.measures().size();
        if (numbers > MOST_NUMBERS) {
            throw Problem.QUESTION_TOO_LARGE.because(
                    "要求 " + numbers + " 个数，最多 " + MOST_NUMBERS + " 个：请减少指标、年度或区划，或用较粗的 groupBy、depth",
                    "It asks for " + numbers + " numbers, " + MOST_NUMBERS
                            + " at most: name fewer measures, fewer years, a smaller region, or a coarser groupBy or depth");
        }
    }

    private void addUp(Question question, SortedSet<Integer> years, Map<Group, Map<Integer, Tally>> tallies) {
        for (Form form : inUse(years)) {
            List<Integer> summands = yardstick.summands(question.measures(), form);
            archive.sums(question, years, form, summands, sum -> {
                Tally tally = tally(tallies, question, sum.place());
                tally.add(form, sum);
                tally.publish(question.basis() == Basis.MATCHED ? 0 : sum.reports());
            });
            if (question.basis() == Basis.MATCHED) {
                archive.sums(question.with(Basis.AS_REPORTED), years, form, List.of(), sum -> tally(
                                tallies, question, sum.place())
                        .publish(sum.reports()));
            }
        }
    }

    private List<Form> inUse(SortedSet<Integer> years) {
        return forms.all().stream()
                .filter(form -> years.stream().anyMatch(form::covers))
                .toList();
    }

    private static Tally tally(Map<Group, Map<Integer, Tally>> tallies, Question question, Archive.Place place) {
        Group found = place.group();
        Group group = found.region() == null
                ? new Group(question.region(), found.body(), found.level(), found.kind())
                : found;
        return tallies.computeIfAbsent(group, any -> new TreeMap<>()).computeIfAbsent(place.year(), any -> new Tally());
    }

    private List<Answer.Row> rows(
            Question question, Collection<Integer> asked, Map<Group, Map<Integer, Tally>> tallies) {
        List<Answer.Row> rows = new ArrayList<>();
        tallies.forEach((group, byYear) -> {
            for (int year : asked) {
                Tally now = byYear.getOrDefault(year, NOTHING);
                Tally before = byYear.getOrDefault(year - 1, NOTHING);
                Map<String, Answer.Measured> measures = new LinkedHashMap<>();
                question.measures().forEach(code -> measures.put(code, yardstick.measured(code, now, before)));
                rows.add(new Answer.Row(group, year, Inventory.coverage(question, group, year, now), measures));
            }
        });
        return rows;
    }
}
