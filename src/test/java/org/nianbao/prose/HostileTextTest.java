package org.nianbao.prose;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.form.Scope;

/** No text makes the reader run away: of four times the length every pattern looks at four times as many characters, whatever it is made of. */
class HostileTextTest {
    private static final String MORSELS = "收 1 1, 一 十万 “ 《 （ ， 。 # % 结转 上年 2023年 未收到申请"
            + " 1件 行政复议1件， 政府信息公开申请 新收政府信息公开申请1件， 复议诉讼 均维持 均已办结 未发生复议 1- １， 公开 其中 通过 增长1% 占1%， 废止规范性文件1件";
    private static final int LENGTH = 25_000;
    private static final int LONGER = 4;
    /** A little more than four, for what a pattern looks at once. */
    private static final double MOST = 4.5;

    private static final Duration LONG = Duration.ofSeconds(30);

    static Stream<String> shortMorsels() {
        return Stream.of((MORSELS + " 1_ _ __").split(" ")).map(morsel -> morsel.replace('_', '\n'));
    }

    static Stream<String> morsels() {
        return Stream.concat(
                shortMorsels(),
                PhrasebookTest.phrases().map(phrase -> phrase.examples().get(0)).map(example -> example.text()
                        .replace("。", "")));
    }

    @ParameterizedTest
    @MethodSource("shortMorsels")
    void no_pattern_looks_at_more_than_the_length_asks_for(String morsel) {
        String text = morsel.repeat(LENGTH / morsel.length() + 1);
        String longer = text.repeat(LONGER);
        patterns().forEach(pattern -> {
            double ratio = (double) looks(pattern, longer) / Math.max(LENGTH, looks(pattern, text));
            assertTrue(ratio < MOST, pattern + " on " + morsel + ": " + ratio);
        });
    }

    @ParameterizedTest
    @MethodSource("morsels")
    void the_whole_narrative_is_read_in_no_long_time(String morsel) {
        String text = morsel.repeat(LENGTH * LONGER / morsel.length() + 1);
        assertTimeoutPreemptively(LONG, () -> {
            PhrasebookTest.read(text, Scope.OWN);
            PersonalData.in(text);
            Shingles.of(text);
        });
    }

    private static Stream<Pattern> patterns() {
        return Stream.concat(
                PhrasebookTest.phrases()
                        .flatMap(phrase -> Stream.of(phrase.says(), phrase.unless(), phrase.never()))
                        .flatMap(List::stream),
                Stream.concat(Setting.PATTERNS.stream(), Reader.PATTERNS.stream()));
    }

    /** How often a pattern looks at a character until it has found everything. */
    private static long looks(Pattern pattern, String text) {
        CountingText counting = new CountingText(text, new AtomicLong());
        Matcher matcher = pattern.matcher(counting);
        while (matcher.find()) {
            assertTrue(matcher.end() >= matcher.start());
        }
        return counting.looks().get();
    }

    /** A text that counts how often it is looked at. */
    private record CountingText(String text, AtomicLong looks) implements CharSequence {
        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            looks.incrementAndGet();
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }
    }
}
