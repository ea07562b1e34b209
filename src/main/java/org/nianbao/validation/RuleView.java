package org.nianbao.validation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Pattern;
import org.nianbao.form.Severity;
import org.nianbao.form.Words;
import org.nianbao.problem.Language;
import org.nianbao.rule.RuleText;

/**
 * A rule as clients read it, with the forms and report years it holds for; texts in both languages, or in the one that was asked for.
 *
 * @param formula in words
 * @param message what a finding says, with an ellipsis in the place of every value
 * @param cells the formula in the codes of the form
 * @param examples requests for {@code POST /v1/validations}; {@code null} in a list
 */
record RuleView(
        String code,
        Severity severity,
        List<String> forms,
        @JsonInclude(JsonInclude.Include.NON_NULL) RuleText.Years years,
        Text title,
        Text formula,
        String cells,
        Text basis,
        Text message,
        Text advice,
        String href,
        @JsonInclude(JsonInclude.Include.NON_NULL) Examples examples) {

    private static final Pattern PLACE = Pattern.compile("%(?:[0-9]\\$)?[sd]");

    /** The list of all rules. */
    record RuleList(List<RuleView> items) {}

    /** One request in which the rule holds, and one in which it does not. */
    record Examples(JsonNode passing, JsonNode failing) {}

    /** A text in the languages that were asked for. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Text(String zh, String en) {}

    static RuleView from(Provision provision, Examples examples, Language only) {
        RuleText rule = provision.text();
        Voice voice = new Voice(only);
        return new RuleView(
                rule.code(),
                rule.severity(),
                provision.forms(),
                rule.years(),
                voice.say(rule.title()),
                voice.say(rule.words()),
                rule.cells(),
                voice.say(rule.basis()),
                voice.say(readable(rule.message())),
                voice.say(rule.advice()),
                "/v1/rules/" + rule.code(),
                examples);
    }

    /** A message with an ellipsis in the place of every value. */
    private static Words readable(Words message) {
        return new Words(readable(message.zh()), readable(message.en()));
    }

    private static String readable(String message) {
        return PLACE.matcher(message).replaceAll("…").replace("%%", "%");
    }

    /** Says everything in the languages that were asked for. */
    private record Voice(Language only) {
        Text say(Words words) {
            return new Text(only == Language.EN ? null : words.zh(), only == Language.ZH ? null : words.en());
        }
    }
}
