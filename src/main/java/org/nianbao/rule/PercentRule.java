package org.nianbao.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nianbao.form.Form;
import org.nianbao.form.Words;
import org.nianbao.prose.Statement;

/**
 * Percentages in prose can be recomputed: growth against last year's report, shares against the other numbers of the sentence and the
 * sums of table three. One that no plausible computation comes near is found; without last year's report growth is not looked at.
 *
 * @param readings of every statement that states a number
 * @param wholes of what a share can be a share
 */
record PercentRule(RuleText text, Map<String, List<Reading>> readings, List<Reading> wholes) implements Rule {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 8;

    @Override
    public List<Finding> check(Report report) {
        List<Finding> findings = new ArrayList<>();
        for (Statement statement : report.statements()) {
            List<Reading> possible = readings.getOrDefault(statement.phrase(), List.of());
            if (statement.growth() != null && report.lastYear().isPresent()) {
                compare(statement, statement.growth(), growths(statement, possible, report), report, findings);
            }
            if (statement.share() != null) {
                compare(statement, statement.share(), shares(statement, report), report, findings);
            }
        }
        return findings;
    }

    private void compare(
            Statement statement, BigDecimal stated, List<BigDecimal> computed, Report report, List<Finding> findings) {
        BigDecimal tolerance = BigDecimal.ONE.movePointLeft(Math.max(0, stated.scale()));
        boolean fits =
                computed.stream().anyMatch(value -> value.subtract(stated).abs().compareTo(tolerance) <= 0);
        if (!computed.isEmpty() && !fits) {
            Form.Part part = report.form().parts().get(statement.part());
            List<Words> tried = computed.stream()
                    .map(value -> shown(value, stated))
                    .distinct()
                    .map(value -> new Words(value + "%", value + " %"))
                    .toList();
            findings.add(Finding.at(
                            text,
                            part.pointer(),
                            part.title(),
                            statement.sentence(),
                            stated.toPlainString(),
                            Words.listed(tried))
                    .comparing(new BigDecimal(shown(computed.get(0), stated)), stated));
        }
    }

    private static String shown(BigDecimal value, BigDecimal like) {
        return value.setScale(Math.max(0, like.scale()), RoundingMode.HALF_UP).toPlainString();
    }

    /** From each reading of last year's report, and each other number of the sentence, to the number stated. */
    private static List<BigDecimal> growths(Statement statement, List<Reading> possible, Report report) {
        List<BigDecimal> growths = new ArrayList<>();
        for (Reading reading : possible) {
            reading.of(report.lastYear().orElseThrow())
                    .filter(base -> base.signum() > 0)
                    .map(base -> percent(statement.value().subtract(base), base))
                    .ifPresent(growths::add);
        }
        if (!growths.isEmpty()) {
            statement.others().stream()
                    .filter(base -> base.signum() > 0)
                    .map(base -> percent(statement.value().subtract(base), base))
                    .forEach(growths::add);
        }
        return growths;
    }

    private List<BigDecimal> shares(Statement statement, Report report) {
        List<BigDecimal> bases = new ArrayList<>(
                wholes.stream().map(reading -> reading.of(report)).toList());
        bases.addAll(statement.others());
        return bases.stream()
                .filter(base -> base.signum() > 0)
                .map(base -> percent(statement.value(), base))
                .toList();
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, DECIMALS, RoundingMode.HALF_UP);
    }
}
