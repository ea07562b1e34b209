package org.nianbao.rule;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.body.BodyKind;
import org.nianbao.body.Level;
import org.nianbao.form.Content;

/** Narratives of a hundred thousand characters, written to keep a pattern busy. */
class HostileTextTest {
    private static final List<String> PARTS = List.of(
            "preamble",
            "overview.proactiveDisclosure",
            "overview.disclosureOnRequest",
            "problems",
            "improvements",
            "otherMatters");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一是",
                "2024年1月1日至",
                "由",
                "公布",
                "《",
                "（一）",
                "未收取",
                "收取信息处理费",
                "1.",
                "县",
                "2023年度",
                "，",
                "一",
                "无",
                "20240101-"
            })
    void hostile_text_takes_no_time(String repeated) {
        String hostile = repeated.repeat(100_000 / repeated.length());
        String[] texts =
                PARTS.stream().flatMap(part -> List.of(part, hostile).stream()).toArray(String[]::new);
        Content content = Clean.saying(texts)
                .withFigures(Clean.report("requests.closed.feeOverdue.total", 1).figures());
        Report report = Clean.by("示例县人民政府", BodyKind.GOVERNMENT, Level.COUNTY, content);
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Clean.findings(report));
    }
}
