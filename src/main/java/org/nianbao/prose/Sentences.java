package org.nianbao.prose;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into sentences, and spells them plainly: reports come from PDF, Word and web pages, with all their spaces and widths.
 * Sentences without a word of the tables are passed over.
 */
final class Sentences {
    /** What has no full stop for so long is cut anyway, so that the time for a text grows with its length only. */
    private static final int LONGEST = 600;

    private static final int LONGEST_TITLE = 150;
    private static final List<String> WORDS =
            List.of("申请", "结转", "复议", "诉讼", "争议", "规范性文件", "规章", "公开件", "转下", "无法提供", "予以公开", "维持");

    private final String text;
    private final int year;
    private final StringBuilder plain = new StringBuilder();
    private final List<Sentence> sentences = new ArrayList<>();
    private int begun;

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
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (isIdeograph(character)) {
                plain.append(character);
            } else {
                i = other(i, character);
            }
            if (plain.length() >= LONGEST) {
                end(i + 1);
            }
        }
        end(text.length());
    }

    /** Spells what is no ideograph; answers where it ends. */
    private int other(int at, char character) {
        if (ends(at, character)) {
            spell(at, character);
            end(at + 1);
            return at;
        }
        int closed = closed(at, closing(character));
        if (closed > 0) {
            plain.append("“”");
            return closed;
        }
        spell(at, character);
        return at;
    }

    private void spell(int at, char character) {
        char spelled = isWideThousands(at) ? ',' : plain(character);
        if (spelled == ',' && !separatesThousands(at)) {
            plain.append('，');
        } else if (spelled != 0) {
            plain.append(spelled);
        }
    }

    /** Where a quotation or title ends that begins here; 0 when none does, or not before long. */
    private int closed(int start, char closing) {
        int last = closing == 0 ? 0 : Math.min(text.length(), start + LONGEST_TITLE);
        for (int i = start + 1; i < last; i++) {
            if (text.charAt(i) == closing) {
                return i;
            }
        }
        return 0;
    }

    private boolean separatesThousands(int at) {
        return digit(at - 1) && digit(at + 1) && digit(at + 2) && digit(at + 3) && !digit(at + 4);
    }

    private boolean digit(int at) {
        return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
    }

    /** The wide comma in １，２３４, where all the digits are wide, too. */
    private boolean isWideThousands(int at) {
        return text.charAt(at) == '，' && isWideDigit(at - 1) && isWideDigit(at + 1);
    }

    private boolean isWideDigit(int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '０' && text.charAt(at) <= '９';
    }

    private void end(int ended) {
        String spelled = plain.toString();
        if (WORDS.stream().anyMatch(spelled::contains)) {
            String relative = spelled.replace(year - 1 + "年", "上年")
                    .replace(year + "年", "本年")
                    .replace(year + 1 + "年", "下年");
            sentences.add(Marker.mark(text.substring(begun, ended), relative));
        }
        plain.setLength(0);
        begun = ended;
    }

    private boolean ends(int at, char character) {
        return switch (character) {
            case '。', '！', '？', '!', '?' -> true;
            case '\n' -> at + 1 < text.length() && text.charAt(at + 1) == '\n';
            default -> false;
        };
    }

    private static boolean isIdeograph(char character) {
        return character >= '一' && character <= '龥';
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

    /** Letters and digits become narrow, punctuation stays wide. */
    private static char fullWidth(char character) {
        char narrow = (char) (character - '！' + '!');
        return Character.isLetterOrDigit(narrow) || narrow == '.' ? narrow : character;
    }
}
