package org.nianbao.rule;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a public body in prose, cautiously told from another's: abbreviations, former names and names that share a word pass for the same.
 *
 * @param region the region it names, 永宁县; empty where it names none
 * @param core what it does, 教育; empty where the name says nothing of it
 */
record BodyName(String name, String region, String core) {
    private static final Pattern OFFICE = Pattern.compile("(?:党政|综合)?办(?:公室)?$");
    private static final Pattern BODY = Pattern.compile("(?:局|委员会|(?<![省市县区州旗])委|政府|厅|办事处|街道|镇|乡)$");
    private static final Pattern VAGUE = Pattern.compile("[我本该各等]|领导小组|公开|党");
    private static final Pattern REGION =
            Pattern.compile("^(.{0,30}(?:省|(?<!城)市(?![场政容民])|县(?!域)|(?<!社)区(?![域划])|旗|州|盟))(.{1,})$");
    private static final Pattern SUFFIX = Pattern.compile("(?:局|委员会|委|人民政府|政府|厅|办事处)$");
    private static final int SHORTEST = 3;
    private static final String IN_MANY_NAMES = "省市县区旗州盟镇乡街道管理服务行政公共工作事业";

    /** Reads what may be the name of a body; empty where it is a pronoun, a section of a body or something else. */
    static Optional<BodyName> read(String written) {
        String name = OFFICE.matcher(written).replaceFirst("");
        if (name.length() < SHORTEST
                || !BODY.matcher(name).find()
                || VAGUE.matcher(name).find()) {
            return Optional.empty();
        }
        Matcher parts = REGION.matcher(name);
        boolean regional = parts.matches();
        String core = SUFFIX.matcher(regional ? parts.group(2) : name).replaceFirst("");
        return Optional.of(new BodyName(name, regional ? parts.group(1) : "", core));
    }

    /** It certainly does another thing, or the same in another region. */
    boolean isNot(String other) {
        return !abbreviates(other, name) && (isElsewhere(other) || strange(core, other));
    }

    /** It certainly belongs to another region. */
    boolean isElsewhere(String other) {
        return strange(region, other);
    }

    /** None of what the words say stands in the name. */
    private static boolean strange(String words, String name) {
        String telling = words.chars()
                .filter(character -> IN_MANY_NAMES.indexOf(character) < 0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        String other = name.replace("人民政府", "");
        return !telling.isEmpty() && telling.chars().noneMatch(character -> other.indexOf(character) >= 0);
    }

    /** 市科委 abbreviates 上海市科学技术委员会: all its characters stand there, in the same order. */
    private static boolean abbreviates(String shorter, String longer) {
        int at = -1;
        for (int i = 0; i < shorter.length(); i++) {
            at = longer.indexOf(shorter.charAt(i), at + 1);
            if (at < 0) {
                return false;
            }
        }
        return true;
    }
}
