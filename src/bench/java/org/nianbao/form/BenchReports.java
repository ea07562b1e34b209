package org.nianbao.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The reports of the corpus with a narrative of a given length, without the service: as JSON, and as contents. */
public final class BenchReports {
    private static final Path CORPUS = Path.of("src/test/resources/corpus");
    private static final String SENTENCE = "按照要求公开了相关信息，%d件申请均在期限内答复，考核、评议和责任追究照规定进行。";
    private static final Forms FORMS = new Forms(List.of("2021"), Optional.empty());
    private static final ObjectMapper MAPPER = mapper();

    private BenchReports() {}

    public static Form form() {
        return FORMS.find("2021").orElseThrow();
    }

    /** A report in compact JSON; its narrative has so many characters, spread over all parts of the form. */
    public static ObjectNode json(String slug, int characters) throws IOException {
        ObjectNode report =
                (ObjectNode) MAPPER.readTree(CORPUS.resolve(slug + ".json").toFile());
        report.remove("narrative");
        List<Form.Part> parts = form().parts();
        int each = characters / parts.size();
        for (int i = 0; i < parts.size(); i++) {
            int length = i == 0 ? characters - each * (parts.size() - 1) : each;
            String pointer = parts.get(i).pointer();
            int last = pointer.lastIndexOf('/');
            report.withObject(pointer.substring(0, last)).put(pointer.substring(last + 1), text(length));
        }
        return report;
    }

    public static Content content(ObjectNode json) throws JsonProcessingException {
        return MAPPER.readValue(json.toString(), Content.class);
    }

    private static String text(int characters) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; text.length() < characters; i++) {
            text.append(SENTENCE.formatted(i));
        }
        return text.substring(0, characters);
    }

    private static ObjectMapper mapper() {
        ObjectMapper mapper = new ObjectMapper();
        new ContentModule(FORMS).customize(mapper);
        return mapper;
    }
}
