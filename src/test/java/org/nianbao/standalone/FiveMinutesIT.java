package org.nianbao.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's first five minutes, as they stand there: a filer, a reviewer and a portal, from the first draft to the second edition. */
class FiveMinutesIT {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    Path folder;

    @Test
    void the_script_in_the_readme_plays_a_filer_a_reviewer_and_a_portal() throws Exception {
        try (RunningService service = RunningService.start(folder, Map.of()).awaitReady()) {
            String tokens = folder.resolve("data/demo-tokens.json").toString();
            String script =
                    script().replace("localhost:8080", service.authority()).replace("data/demo-tokens.json", tokens);
            List<String> answers = run(script);
            for (String answer : answers) {
                assertFalse(MAPPER.readTree(answer).has("title"), "a problem: " + answer);
            }
            assertEquals("failed", answer(answers, 0).at("/outcome").textValue());
            assertEquals("passed", answer(answers, 1).at("/outcome").textValue());
            JsonNode last = answer(answers, answers.size() - 2);
            assertEquals("漏计行政强制1件", last.at("/items/1/reason").textValue());
            assertEquals(1, last.at("/items/1/changes").size());
            assertEquals(4, last.at("/items/1/changes/0/before").intValue());
            assertEquals(5, last.at("/items/1/changes/0/after").intValue());
        }
    }

    private static JsonNode answer(List<String> answers, int number) throws IOException {
        return MAPPER.readTree(answers.get(number));
    }

    private static String script() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        int begin = readme.indexOf("API=http");
        return readme.substring(begin, readme.indexOf("```", begin));
    }

    /** What it prints, a line for every answer. */
    private List<String> run(String script) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("five-minutes.sh"), "set -e\n" + script);
        Path output = folder.resolve("answers");
        Process bash = new ProcessBuilder("bash", file.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertEquals(0, bash.waitFor(), () -> read(output));
        return Files.readAllLines(output).stream()
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
