package org.nianbao.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.nianbao.form.Form;

/** Puts the rules of the catalogue that are written for a form in their order. */
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
        return List.copyOf(rules);
    }

    private void overview() {
        add("R1-NARRATIVE", text -> new NarrativeRule(text, true));
        add("R1-PARTS", text -> new NarrativeRule(text, false));
    }

    private void add(String code, Function<RuleText, Rule> rule) {
        RuleText text = catalogue.require(code);
        if (text.writtenFor(form)) {
            rules.add(rule.apply(text));
        }
    }
}
