package org.nianbao.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nianbao.form.Form;
import org.nianbao.form.Words;
import org.nianbao.prose.Statement;

/**
 * Percentages in prose can be recomputed: growth against last year's report, shares against the sums of table three. A base or a part
 * that the sentence itself names is as good. One that no computation comes near is found; without last year's report growth is not looked at.
 *
 * @param readings of every statement that states a number
 * @param wholes of what a share can be a share
 */
record PercentRule(RuleText text, Map<String, List<Reading>> readings, List<Reading> wholes) implements Rule {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 8;

    /** A percentage computed in one way. */
    private record Computed(Words way, BigDecimal percent) {}

    @Override
    public List<Finding> check(Report report) {
        List<Finding> findings = new ArrayList<>();
        for (Statement statement : report.statements()) {
            if (statement.growth() != null && report.lastYear().isPresent()) {
                Stream<BigDecimal> named = statement.others().stream().flatMap(base -> growth(statement.value(), base));
                compare(statement, statement.growth(), growths(statement, report), named, report, findings);
            }
            if (statement.share() != null) {
                compare(
                        statement,
                        statement.share(),
                        shares(statement, report),
                        named(statement, report),
                        report,
                        findings);
            }
        }
        return findings;
    }

    private void compare(
            Statement statement,
            BigDecimal stated,
            List<Computed> computed,
            Stream<BigDecimal> named,
            Report report,
            List<Finding> findings) {
        Stream<BigDecimal> all = Stream.concat(computed.stream().map(Computed::percent), named);
        if (!computed.isEmpty() && all.noneMatch(percent -> isNear(percent, stated))) {
            findings.add(finding(statement, stated, computed, report));
        }
    }

    /** Rounded or cut off, and one off in the last digit where shares were made to add up to 100. */
    private static boolean isNear(BigDecimal computed, BigDecimal stated) {
        BigDecimal unit = BigDecimal.ONE.movePointLeft(Math.max(0, stated.scale()));
        return computed.subtract(stated).abs().compareTo(unit) < 0;
    }

    private Finding finding(Statement statement, BigDecimal stated, List<Computed> computed, Report report) {
        Form.Part part = report.form().parts().get(statement.part());
        List<Words> tried = computed.stream()
                .map(way -> new Words("%s %s%%", "%s %s %%").with(way.way(), shown(way.percent(), stated)))
                .toList();
        return Finding.at(
                        text,
                        part.pointer(),
                        part.title(),
                        statement.sentence(),
                        stated.abs().toPlainString(),
                        Words.listed(tried))
                .comparing(new BigDecimal(shown(computed.get(0).percent(), stated)), stated);
    }

    private static String shown(BigDecimal value, BigDecimal like) {
        return value.setScale(Math.max(0, like.scale()), RoundingMode.HALF_UP).toPlainString();
    }

    /** From each reading of last year's report to the number stated. */
    private List<Computed> growths(Statement statement, Report report) {
        List<Computed> growths = new ArrayList<>();
        for (Reading reading : readings.getOrDefault(statement.phrase(), List.of())) {
            reading.inAnother(report.lastYear().orElseThrow()).stream()
                    .flatMap(base -> growth(statement.value(), base))
                    .map(percent -> new Computed(reading.name(), percent))
                    .forEach(growths::add);
        }
        return growths;
    }

    private static Stream<BigDecimal> growth(BigDecimal value, BigDecimal base) {
        return percent(value.subtract(base), base);
    }

    /** The number stated, as a part of each whole. */
    private List<Computed> shares(Statement statement, Report report) {
        return wholes.stream()
                .flatMap(whole -> percent(statement.value(), whole.of(report))
                        .map(percent -> new Computed(whole.name(), percent)))
                .toList();
    }

    /** As a part of each other number in the sentence; and, with one of these added, as a part of the others and of each whole. */
    private Stream<BigDecimal> named(Statement statement, Report report) {
        List<BigDecimal> bases = Stream.concat(
                        statement.others().stream(), wholes.stream().map(whole -> whole.of(report)))
                .toList();
        Stream<BigDecimal> parts = Stream.concat(
                Stream.of(statement.value()), statement.others().stream().map(statement.value()::add));
        return parts.flatMap(part -> bases.stream().flatMap(base -> percent(part, base)));
    }

    private static Stream<BigDecimal> percent(BigDecimal part, BigDecimal whole) {
        return whole.signum() > 0
                ? Stream.of(part.multiply(HUNDRED).divide(whole, DECIMALS, RoundingMode.HALF_UP))
                : Stream.empty();
    }
}
