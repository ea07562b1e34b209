package org.nianbao.prose;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.form.Scope;

/** No text makes the reader run away: four times the length takes about four times as long, whatever it is made of. */
class HostileTextTest {
    private static final String MORSELS = "收 1 1, 一 十万 “ 《 （ ， 。 # % 结转 上年 2023年 未收到申请"
            + " 1件 行政复议1件， 政府信息公开申请 新收政府信息公开申请1件， 复议诉讼 均维持 均已办结 未发生复议 1- １， 公开 其中 通过 增长1% 占1%， 废止规范性文件1件";
    private static final int LENGTH = 25_000;
    private static final int LONGER = 4;
    private static final int ROUNDS = 2;

    /** Generous: quadratic growth would be 16 times, and of the milliseconds it takes noise is a good part. */
    private static final double MOST = 10;

    static Stream<String> morsels() {
        Stream<String> made = Stream.of((MORSELS + " 1_ _ __").split(" ")).map(morsel -> morsel.replace('_', '\n'));
        return Stream.concat(
                made,
                Stream.concat(Phrasebook.STANDARD.counting().stream(), Phrasebook.STANDARD.sweeping().stream())
                        .map(phrase -> phrase.examples().get(0))
                        .map(example -> example.text().replace("。", "")));
    }

    @ParameterizedTest
    @MethodSource("morsels")
    void time_grows_with_the_length_only(String morsel) {
        String text = morsel.repeat(LENGTH / morsel.length() + 1);
        String longer = text.repeat(LONGER);
        best(text);
        double ratio = (double) best(longer) / best(text);
        assertTrue(ratio < MOST, "\"" + morsel + "\": four times the length took " + ratio + " times as long");
    }

    private static long best(String text) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            PhrasebookTest.read(text, Scope.OWN);
            PersonalData.in(text);
            Shingles.of(text);
            best = Math.min(best, System.nanoTime() - start);
        }
        return best;
    }
}
