package org.nianbao.filing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.nianbao.form.Content;
import org.nianbao.problem.Language;
import org.nianbao.rule.Surroundings.Precedent;

/**
 * A start for a filing, as clients read it.
 *
 * @param content to be completed and saved
 * @param source the report that it was taken from, in words; {@code null} without one
 * @param hints what the body must fill in itself, though last year's report says something about it
 */
record TemplateView(String body, int year, Content content, @JsonInclude String source, List<Hint> hints) {

    static TemplateView from(Templates.Template template, Language language) {
        return new TemplateView(
                template.body(),
                template.content().year(),
                template.content(),
                template.source()
                        .map(Precedent::name)
                        .map(words -> language.choose(words.zh(), words.en()))
                        .orElse(null),
                Hint.on(template, language));
    }
}
