package org.nianbao.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.nianbao.form.Form;
import org.nianbao.form.Words;

/** The overview is as short as the region asks for; white space does not count. */
record LengthRule(RuleText text, List<Passage> overview) implements Rule {

    static Optional<Rule> of(RuleText text, Form form) {
        List<Passage> overview = Passage.all(form, "overview.");
        return overview.isEmpty() ? Optional.empty() : Optional.of(new LengthRule(text, overview));
    }

    @Override
    public List<Finding> check(Report report) {
        Integer most = report.around().overviewCharacters();
        if (most == null) {
            return List.of();
        }
        long characters = 0;
        for (Passage passage : overview) {
            characters += passage.in(report.content())
                    .codePoints()
                    .filter(character -> !Character.isWhitespace(character))
                    .count();
        }
        return characters <= most
                ? List.of()
                : List.of(Finding.at(text, "/narrative/overview", section(report.form()), characters, most)
                        .comparing(BigDecimal.valueOf(most), BigDecimal.valueOf(characters)));
    }

    private Words section(Form form) {
        return form.narrative().stream()
                .filter(section -> section.parts().contains(overview.get(0).part()))
                .findFirst()
                .orElseThrow()
                .title();
    }
}
