package org.nianbao.validation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nianbao.form.Form;
import org.nianbao.form.Forms;
import org.nianbao.rule.RuleBook;

/** The rule book of every form. */
@ApplicationScoped
class RuleBooks {
    private final Map<String, RuleBook> books;

    RuleBooks(Forms forms) {
        books = forms.all().stream()
                .map(RuleBook::of)
                .collect(Collectors.toMap(book -> book.form().code(), Function.identity()));
    }

    RuleBook of(Form form) {
        return books.get(form.code());
    }

    /** The latest form's book first. */
    List<RuleBook> all() {
        return books.values().stream()
                .sorted(Comparator.comparing((RuleBook book) -> book.form().code())
                        .reversed())
                .toList();
    }
}
