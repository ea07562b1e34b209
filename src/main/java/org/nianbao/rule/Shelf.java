package org.nianbao.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.nianbao.form.Form;

/** Puts the rules of the catalogue that are written for a form in their order; rules whose figures it has not are left out. */
final class Shelf {
    private final Form form;
    private final Catalogue catalogue;
    private final List<Rule> rules = new ArrayList<>();

    Shelf(Form form, Catalogue catalogue) {
        this.form = form;
        this.catalogue = catalogue;
    }

    List<Rule> inOrder(Rule magnitude, List<Rule> equations) {
        rules.add(magnitude);
        add("R0-UNSTATED", UnstatedRule::new);
        overview();
        rules.addAll(equations);
        add("R0-BLANK", text -> BlankRule.of(text, form));
        proactive();
        requests();
        disputes();
        problems();
        fees();
        prose();
        add("R8-PRIVACY", PrivacyRule::new);
        hierarchy();
        return List.copyOf(rules);
    }

    private void prose() {
        Readings readings = Readings.of(form);
        readings.rules().forEach(rule -> add(rule, text -> new StatementRule(text, readings.of(rule))));
        add("R7-YEAR", text -> new StaleRule(text, readings.all()));
        add(
                "R7-PERCENT",
                text -> new PercentRule(text, readings.all(), readings.all().getOrDefault("handled", List.of())));
    }

    private void overview() {
        add("R1-NARRATIVE", text -> new NarrativeRule(text, true));
        add("R1-PARTS", text -> new NarrativeRule(text, false));
        addIfKnown("R1-PERIOD", PeriodRule::of);
        addIfKnown("R1-YEAR", YearRule::of);
        addIfKnown("R1-BODY", BodyRule::of);
        addIfKnown("R1-ASSESSMENT", AssessmentRule::of);
        addIfKnown("R1-LENGTH", LengthRule::of);
    }

    private void proactive() {
        addIfKnown("R2-ISSUED", IssuedRule::of);
        addIfKnown("R2-RULES", RulemakingRule::of);
        addIfKnown("R2-TENFOLD", TenfoldRule::of);
        addIfKnown("R2-UNIT", UnitRule::of);
    }

    private void requests() {
        addIfKnown("R3-SPLIT-CELL", SplitCellRule::of);
        addIfKnown("R3-NEXT", NextYearRule::of);
        addIfKnown("R3-BACKLOG", BacklogRule::of);
        addIfKnown("R3-FEE-OVERDUE", FeeOverdueRule::of);
    }

    private void disputes() {
        addIfKnown("R4-PENDING", PendingRule::of);
        addIfKnown("R4-NO-REQUESTS", NoRequestsRule::of);
        addIfKnown("R4-AFTER", AfterReconsiderationRule::of);
        addIfKnown("R4-DIRECT", DirectLitigationRule::of);
    }

    private void problems() {
        addIfKnown("R5-EMPTY", EmptyWordsRule::of);
        addIfKnown("R5-IMPROVEMENTS", ImprovementsRule::of);
        addIfKnown("R5-COPIED", CopiedRule::of);
    }

    private void fees() {
        add("R6-TARIFF", TariffRule::new);
        addIfKnown("R6-CHARGES", FeesInChargesRule::of);
        addIfKnown("R6-NO-FEE", NoFeeRule::of);
    }

    private void hierarchy() {
        add("R9-BELOW", BelowRule::new);
        add("R9-MISSING", MissingBelowRule::new);
    }

    private void add(String code, Function<RuleText, Rule> rule) {
        addIfKnown(code, (text, known) -> Optional.of(rule.apply(text)));
    }

    private void addIfKnown(String code, BiFunction<RuleText, Form, Optional<Rule>> rule) {
        RuleText text = catalogue.require(code);
        if (text.writtenFor(form)) {
            rule.apply(text, form).ifPresent(rules::add);
        }
    }
}
