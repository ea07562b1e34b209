package org.nianbao.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nianbao.Corpus;
import org.nianbao.form.Content;
import org.nianbao.form.Equation;
import org.nianbao.form.Figure;
import org.nianbao.form.Figures;
import org.nianbao.form.Form;
import org.nianbao.form.Kind;
import org.nianbao.form.TestForms;
import org.nianbao.form.Words;

/** Real reports with a slip in every cell: what breaks an identity is found, and the rest is counted. */
class MutationTest {
    private static final Form FORM = TestForms.FORM_2021;
    private static final RuleBook BOOK = RuleBook.of(FORM);
    private static final List<String> ALONE = List.of(
            "yongning-county-office-2024",
            "huaian-city-2024",
            "shanghai-stcsm-2024",
            "suqian-city-2023",
            "suqian-city-2024");

    private final Map<Slip, Map<String, Tally>> tallies = new EnumMap<>(Slip.class);
    private final Map<String, Set<String>> unbound = new TreeMap<>();

    /** How a hand slips at a cell. */
    private enum Slip {
        ONE_MORE("one more"),
        DIGITS_SWAPPED("digits swapped"),
        DIGIT_DROPPED("digit dropped"),
        NEIGHBOURS_SWAPPED("neighbours swapped"),
        ROW_SHIFTED("row shifted"),
        YUAN("yuan for 10,000 yuan");

        private final String words;

        Slip(String words) {
            this.words = words;
        }

        Figures in(Figures figures, Figure cell) {
            long value = figures.orZero(cell.index());
            return switch (this) {
                case ONE_MORE -> figures.with(cell.index(), value + 1);
                case DIGITS_SWAPPED -> figures.with(cell.index(), swapped(value));
                case DIGIT_DROPPED -> figures.with(cell.index(), value / 10);
                case NEIGHBOURS_SWAPPED ->
                    figures.with(cell.index(), figures.orZero(cell.index() + 1)).with(cell.index() + 1, value);
                case ROW_SHIFTED -> shifted(figures, cell);
                case YUAN -> figures.with(cell.index(), value * 10_000);
            };
        }

        boolean possibleAt(Figure cell) {
            return switch (this) {
                case NEIGHBOURS_SWAPPED, ROW_SHIFTED -> hasNeighbour(cell);
                case YUAN -> cell.kind() == Kind.AMOUNT;
                case ONE_MORE, DIGITS_SWAPPED, DIGIT_DROPPED -> true;
            };
        }

        /** The last two digits that differ change places. */
        private static long swapped(long value) {
            char[] digits = Long.toString(value).toCharArray();
            int last = digits.length - 1;
            while (last > 0 && digits[last] == digits[last - 1]) {
                last--;
            }
            if (last > 0) {
                char kept = digits[last];
                digits[last] = digits[last - 1];
                digits[last - 1] = kept;
            }
            return Long.parseLong(new String(digits));
        }

        private static Figures shifted(Figures figures, Figure cell) {
            Figures shifted = figures.with(cell.index(), 0L);
            for (Figure each = cell; hasNeighbour(each); each = FORM.figures().get(each.index() + 1)) {
                shifted = shifted.with(each.index() + 1, figures.orZero(each.index()));
            }
            return shifted;
        }

        private static boolean hasNeighbour(Figure cell) {
            int next = cell.index() + 1;
            return next < FORM.figures().size()
                    && FORM.figures().get(next).row().equals(cell.row());
        }
    }

    private static final class Tally {
        private int tried;
        private int nothing;
        private int breaking;
        private int found;

        private String line(String slip, String table) {
            int changed = tried - nothing;
            return "%-22s %-10s %6d %8d %8d %8d %7d %8s%n"
                    .formatted(
                            slip,
                            table,
                            tried,
                            nothing,
                            breaking,
                            changed - breaking,
                            found,
                            changed == 0 ? "-" : "%.1f".formatted(100.0 * found / changed));
        }
    }

    @Test
    void every_slip_that_breaks_an_identity_is_found() {
        List<String> missed = new ArrayList<>();
        ALONE.forEach(slug -> missed.addAll(slips(slug, Report.alone(content(slug)))));
        Surroundings.Precedent lastYear =
                new Surroundings.Precedent(content("suqian-city-2023"), new Words("上年报告", "last year's report"));
        missed.addAll(slips("suqian-city-2024 after 2023", Report.after(lastYear, content("suqian-city-2024"))));
        System.out.print(table());
        assertEquals(List.of(), missed);
    }

    private static Content content(String slug) {
        return TestForms.content(Corpus.report(slug));
    }

    /** Tries every slip at every cell; the slips that break an identity and are not found. */
    private List<String> slips(String name, Report report) {
        Set<String> known = told(report);
        List<Equation.Balance> identities = identities(report);
        List<String> missed = new ArrayList<>();
        for (Figure cell : FORM.figures()) {
            if (identities.stream().noneMatch(identity -> binds(identity, cell))) {
                unbound.computeIfAbsent(name, first -> new TreeSet<>()).add(cell.code());
            }
            for (Slip slip : Slip.values()) {
                if (slip.possibleAt(cell)) {
                    Report slipped =
                            new Report(report.content().withFigures(slip.in(report.figures(), cell)), report.around());
                    boolean breaks = !identities.stream().allMatch(identity -> holds(identity, slipped));
                    boolean found = !known.containsAll(told(slipped));
                    count(tally(slip, cell), report.figures().equals(slipped.figures()), breaks, found);
                    if (breaks && !found) {
                        missed.add(name + " " + slip + " " + cell.code());
                    }
                }
            }
        }
        return missed;
    }

    private Tally tally(Slip slip, Figure cell) {
        return tallies.computeIfAbsent(slip, first -> new TreeMap<>())
                .computeIfAbsent(cell.table(), first -> new Tally());
    }

    private static void count(Tally tally, boolean nothing, boolean breaks, boolean found) {
        tally.tried++;
        tally.nothing += nothing ? 1 : 0;
        tally.breaking += breaks ? 1 : 0;
        tally.found += found ? 1 : 0;
    }

    private static Set<String> told(Report report) {
        Set<String> told = new HashSet<>();
        BOOK.check(report).forEach(finding -> told.add(finding.code() + finding.pointer()));
        return told;
    }

    private static List<Equation.Balance> identities(Report report) {
        return FORM.equations().stream()
                .flatMap(equation -> equation.balances().stream())
                .filter(balance ->
                        balance.previous().isEmpty() || report.lastYear().isPresent())
                .toList();
    }

    private static boolean binds(Equation.Balance identity, Figure cell) {
        return Stream.of(identity.plus(), identity.minus(), List.of(identity.target()))
                .anyMatch(figures -> figures.contains(cell));
    }

    private static boolean holds(Equation.Balance identity, Report report) {
        long left = report.figures().orZero(identity.target().index());
        long right = 0;
        for (Figure plus : identity.plus()) {
            right += report.figures().orZero(plus.index());
        }
        for (Figure minus : identity.minus()) {
            right -= report.figures().orZero(minus.index());
        }
        for (String code : identity.previous()) {
            Figures lastYear = report.lastYear().orElseThrow().content().figures();
            right += lastYear.orZero(FORM.figure(code).orElseThrow().index());
        }
        return left == right;
    }

    private String table() {
        StringBuilder table = new StringBuilder("%n%-22s %-10s %6s %8s %8s %8s %7s %8s%n"
                .formatted("slip", "table", "tried", "nothing", "breaking", "silent", "found", "found %"));
        tallies.forEach((slip, tables) -> tables.forEach((name, tally) -> table.append(tally.line(slip.words, name))));
        table.append(
                "nothing: the slip changes nothing; silent: it breaks no identity and can be found by plausibility only;%nfound %% is of the slips that change something; no identity binds these cells:%n"
                        .formatted());
        unbound.forEach((report, cells) -> table.append("  %s: %s%n"
                .formatted(
                        report,
                        cells.stream()
                                .map(cell -> cell.substring("proactive.".length()))
                                .collect(Collectors.joining(", ")))));
        return table.toString();
    }
}
