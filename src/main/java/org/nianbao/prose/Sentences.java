package org.nianbao.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a text into sentences, and spells them plainly: reports come from PDF, Word and web pages, with all their spaces and widths. */
final class Sentences {
    /** What has no full stop for so long is cut anyway, so that the time for a text grows with its length only. */
    private static final int LONGEST = 600;

    private static final Pattern COMMA = Pattern.compile(",(?!\\d{3})");

    private final String text;
    private final int year;
    private final StringBuilder printed = new StringBuilder();
    private final StringBuilder plain = new StringBuilder();
    private final List<Sentence> sentences = new ArrayList<>();

    private Sentences(String text, int year) {
        this.text = text;
        this.year = year;
    }

    /** @param year the report year: the years around it are spelled 上年, 本年, 下年 */
    static List<Sentence> of(String text, int year) {
        Sentences sentences = new Sentences(text, year);
        sentences.cut();
        return sentences.sentences;
    }

    private void cut() {
        char closing = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean blankLine = character == '\n' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            printed.append(character);
            if (closing != 0) {
                if (character == closing) {
                    closing = 0;
                    plain.append('”');
                }
            } else if (closes(i)) {
                closing = closing(character);
                plain.append('“');
            } else {
                spell(i);
            }
            if (closing == 0 && (ends(character) || blankLine || plain.length() >= LONGEST)) {
                end();
            }
        }
        end();
    }

    /** Whether a quotation or title begins here and ends before long. */
    private boolean closes(int start) {
        char closing = closing(text.charAt(start));
        int last = Math.min(text.length(), start + LONGEST / 4);
        for (int i = start + 1; closing != 0 && i < last; i++) {
            if (text.charAt(i) == closing) {
                return true;
            }
        }
        return false;
    }

    private void spell(int at) {
        char character = text.charAt(at);
        char spelled = isWideThousands(at) ? ',' : plain(character);
        if (spelled == ',' && !betweenDigits()) {
            plain.append('，');
        } else if (spelled != 0) {
            plain.append(spelled);
        }
    }

    /** The wide comma in １，２３４, where all the digits are wide, too. */
    private boolean isWideThousands(int at) {
        return text.charAt(at) == '，' && isWideDigit(at - 1) && isWideDigit(at + 1);
    }

    private boolean isWideDigit(int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '０' && text.charAt(at) <= '９';
    }

    private boolean betweenDigits() {
        int last = plain.length() - 1;
        return last >= 0 && Character.isDigit(plain.charAt(last));
    }

    private void end() {
        if (!plain.isEmpty()) {
            String spelled = COMMA.matcher(plain)
                    .replaceAll("，")
                    .replace(year - 1 + "年", "上年")
                    .replace(year + "年", "本年")
                    .replace(year + 1 + "年", "下年");
            sentences.add(Marker.mark(printed.toString().strip().replaceAll("\\s+", " "), spelled));
        }
        plain.setLength(0);
        printed.setLength(0);
    }

    private static boolean ends(char character) {
        return character == '。' || character == '！' || character == '？' || character == '!' || character == '?';
    }

    private static char closing(char character) {
        return switch (character) {
            case '“' -> '”';
            case '《' -> '》';
            case '「' -> '」';
            case '〔' -> '〕';
            default -> 0;
        };
    }

    /** One spelling for every width; 0 for a space. */
    private static char plain(char character) {
        return switch (character) {
            case ';' -> '；';
            case ':' -> '：';
            case '(' -> '（';
            case ')' -> '）';
            case '％', '﹪' -> '%';
            case '　', '\u00a0', '\u200b', '\ufeff' -> 0;
            default -> {
                if (character >= '！' && character <= '～') {
                    yield fullWidth(character);
                }
                yield Character.isWhitespace(character) ? 0 : character;
            }
        };
    }

    /** Letters and digits become narrow, punctuation stays wide; the wide comma between digits separates thousands. */
    private static char fullWidth(char character) {
        char narrow = (char) (character - '！' + '!');
        return Character.isLetterOrDigit(narrow) || narrow == '.' ? narrow : character;
    }
}
