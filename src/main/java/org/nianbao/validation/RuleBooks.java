package org.nianbao.validation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nianbao.form.Form;
import org.nianbao.form.Forms;
import org.nianbao.rule.Rule;
import org.nianbao.rule.RuleBook;

/** The rule book of every form. */
@ApplicationScoped
class RuleBooks {
    private final Map<String, RuleBook> books;
    private final Map<String, Provision> provisions = new LinkedHashMap<>();

    RuleBooks(Forms forms) {
        books = forms.all().stream()
                .map(RuleBook::of)
                .collect(Collectors.toMap(book -> book.form().code(), Function.identity()));
        books.values().stream()
                .sorted(Comparator.comparing((RuleBook book) -> book.form().code())
                        .reversed())
                .forEach(book -> book.rules().forEach(rule -> enter(rule, book)));
    }

    private void enter(Rule rule, RuleBook book) {
        provisions
                .computeIfAbsent(rule.text().code(), code -> new Provision(rule.text(), new ArrayList<>()))
                .forms()
                .add(0, book.form().code());
    }

    RuleBook of(Form form) {
        return books.get(form.code());
    }

    /** All rules of all books, those of the latest form first and in its order. */
    List<Provision> all() {
        return List.copyOf(provisions.values());
    }

    Optional<Provision> find(String code) {
        return Optional.ofNullable(provisions.get(code));
    }
}
