package org.nianbao.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.form.Content;
import org.nianbao.form.Scope;

/**
 * Reads what a report's narrative says of its tables. Every number is looked at in a window: the words since the number before it, and
 * those up to the next comma; in front of the window stand the topic the sentence last named and where the sentence stands.
 */
public final class Reader {
    private static final Pattern GROWTH = Pattern.compile("^[^#。；]{0,22}(增长|上升|增加|提高|下降|减少|降低|下滑)[了约率幅度为达到]{0,4}%");
    private static final Pattern SHARE = Pattern.compile("^[^#。；]{0,6}，?占[^#%。；]{0,16}%");
    private static final Pattern FALL = Pattern.compile("下降|减少|降低|下滑");

    /** All of them, for the test that no text makes them run away. */
    static final List<Pattern> PATTERNS = List.of(GROWTH, SHARE, FALL);

    /** No report says more of its tables; who sends more gets no findings on the rest. */
    private static final int MOST = 200;

    private final Phrasebook book;
    private final Content content;
    private final List<Statement> statements = new ArrayList<>();

    private Reader(Phrasebook book, Content content) {
        this.book = book;
        this.content = content;
    }

    /** Everything the narrative says that one of the phrases understands, in the order of the text. */
    public static List<Statement> read(Phrasebook book, Content content) {
        Reader reader = new Reader(book, content);
        for (int part = 0; part < content.texts().size(); part++) {
            String text = content.text(part);
            if (text != null) {
                reader.part(part, text);
            }
        }
        return reader.statements.stream().distinct().limit(MOST).toList();
    }

    private void part(int part, String text) {
        boolean onDisclosure = content.form().parts().get(part).code().endsWith("disclosureOnRequest");
        for (Sentence sentence : Sentences.of(text, content.year())) {
            onDisclosure = onDisclosure || Setting.isOnDisclosure(sentence.marked());
            Setting setting = new Setting(sentence.marked(), content.scope() == Scope.OWN, onDisclosure);
            counting(part, sentence, setting);
            sweeping(part, sentence, setting);
        }
    }

    private void counting(int part, Sentence sentence, Setting setting) {
        for (Quantity quantity : sentence.quantities()) {
            if (statements.size() < MOST && quantity.isCount()) {
                Window window = setting.window(quantity.at());
                Phrase said = first(window);
                if (said != null && setting.isWhole(quantity.at())) {
                    statements.add(statement(said.codeOf(window.topic()), part, sentence, quantity));
                } else if (said != null && setting.isOfLastYear(quantity.at())) {
                    statements.add(
                            statement(Statement.LAST_YEAR + said.codeOf(window.topic()), part, sentence, quantity));
                }
            }
        }
    }

    private Phrase first(Window window) {
        for (Phrase phrase : book.counting()) {
            if (phrase.isSaid(window)) {
                return phrase;
            }
        }
        return null;
    }

    private void sweeping(int part, Sentence sentence, Setting setting) {
        Map<Integer, Window> clauses = setting.clauses();
        for (Phrase phrase : book.sweeping()) {
            clauses.entrySet().stream()
                    .filter(clause -> phrase.isSaid(clause.getValue()) && setting.isWhole(clause.getKey()))
                    .map(clause -> phrase.codeOf(clause.getValue().topic()))
                    .distinct()
                    .map(code -> new Statement(code, part, sentence.quotation(), null, List.of(), null, null))
                    .forEach(statements::add);
        }
    }

    private static Statement statement(String code, int part, Sentence sentence, Quantity quantity) {
        String rest = sentence.marked().substring(quantity.at() + 1);
        Matcher growth = GROWTH.matcher(rest);
        Matcher share = SHARE.matcher(rest);
        BigDecimal grown = growth.find() ? percent(sentence, quantity, growth) : null;
        return new Statement(
                code,
                part,
                sentence.quotation(),
                quantity.value(),
                others(sentence, quantity),
                grown != null && FALL.matcher(growth.group(1)).matches() ? grown.negate() : grown,
                share.find() ? percent(sentence, quantity, share) : null);
    }

    private static List<BigDecimal> others(Sentence sentence, Quantity quantity) {
        return sentence.quantities().stream()
                .filter(other -> other.at() != quantity.at() && !other.percent())
                .map(Quantity::value)
                .toList();
    }

    /** The percentage at the end of what was matched after a number. */
    private static BigDecimal percent(Sentence sentence, Quantity after, Matcher matched) {
        int at = after.at() + matched.end();
        return sentence.quantities().stream()
                .filter(quantity -> quantity.at() == at && !quantity.approximate())
                .map(Quantity::value)
                .findFirst()
                .orElse(null);
    }
}
