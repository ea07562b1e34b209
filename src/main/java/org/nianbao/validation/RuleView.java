package org.nianbao.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nianbao.form.Severity;
import org.nianbao.form.Words;
import org.nianbao.rule.Rule;
import org.nianbao.rule.RuleBook;

/** A rule as clients read it, in both languages, with the forms it holds for. */
record RuleView(String code, Severity severity, List<String> forms, Words title, String formula, Words basis) {

    /** The list of all rules. */
    record RuleList(List<RuleView> items) {}

    static RuleList from(List<RuleBook> books) {
        Map<String, RuleView> views = new LinkedHashMap<>();
        for (RuleBook book : books) {
            for (Rule rule : book.rules()) {
                views.computeIfAbsent(rule.code(), code -> from(rule))
                        .forms()
                        .add(book.form().code());
            }
        }
        return new RuleList(List.copyOf(views.values()));
    }

    private static RuleView from(Rule rule) {
        return new RuleView(
                rule.code(), rule.severity(), new ArrayList<>(), rule.title(), rule.formula(), rule.basis());
    }
}
