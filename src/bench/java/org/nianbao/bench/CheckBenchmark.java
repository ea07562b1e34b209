package org.nianbao.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.nianbao.form.BenchReports;
import org.nianbao.form.Content;
import org.nianbao.form.Words;
import org.nianbao.rule.Report;
import org.nianbao.rule.RuleBook;
import org.nianbao.rule.Surroundings.Precedent;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Checks the reports of the corpus, and parses the same JSON into trees with a Jackson as it comes: time for all of them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CheckBenchmark {
    private static final List<String> BALANCED = List.of(
            "yongning-county-office-2024",
            "huaian-city-2024",
            "shanghai-stcsm-2024",
            "suqian-city-2023",
            "suqian-city-2024");
    private static final List<String> BLANK = List.of("shuyang-drc-2023");

    private final RuleBook book = RuleBook.of(BenchReports.form());
    private final ObjectMapper jackson = new ObjectMapper();
    private final List<Report> reports = new ArrayList<>();
    private final List<byte[]> documents = new ArrayList<>();

    /** Reports that add up (one with its precedent), or one with 125 blank cells, all of which are named. */
    @Param({"balanced", "blank"})
    public String kind;

    /** How many characters the narrative has. */
    @Param({"300", "4000"})
    public int narrative;

    @Setup
    public void read() throws IOException {
        for (String slug : kind.equals("blank") ? BLANK : BALANCED) {
            ObjectNode json = BenchReports.json(slug, narrative);
            documents.add(json.toString().getBytes(StandardCharsets.UTF_8));
            reports.add(Report.after(precedent(slug), BenchReports.content(json)));
        }
    }

    private Precedent precedent(String slug) throws IOException {
        if (!slug.equals("suqian-city-2024")) {
            return null;
        }
        Content lastYear = BenchReports.content(BenchReports.json("suqian-city-2023", narrative));
        return new Precedent(lastYear, new Words("2023 年报告第 1 版", "report of 2023, edition 1"));
    }

    @Benchmark
    public void check(Blackhole sink) {
        for (Report report : reports) {
            sink.consume(book.check(report));
        }
    }

    @Benchmark
    public void parse(Blackhole sink) throws IOException {
        for (byte[] document : documents) {
            sink.consume(jackson.readTree(document));
        }
    }
}
