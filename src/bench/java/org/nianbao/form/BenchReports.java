package org.nianbao.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The reports of the corpus with a narrative of a given length, without the service: as JSON, and as contents. */
public final class BenchReports {
    private static final Path CORPUS = Path.of("src/test/resources/corpus");
    private static final List<String> SENTENCES = List.of(
            "坚持以公开为常态、不公开为例外，围绕重点领域及时发布群众关心的信息。",
            "全年通过门户网站发布各类信息%d条，组织新闻发布会3场，制作政策解读12篇。",
            "对收到的政府信息公开申请逐件登记、会商、审核，均在法定期限内予以答复。",
            "印发了年度政务公开工作要点，明确分工和时限，定期通报进展情况。",
            "开设“一件事一次办”专栏，对照《政府信息主动公开基本目录》完善了5个栏目。",
            "举办业务培训2期，参训%d人次，针对答复格式、期间计算等问题讲解了案例。",
            "政务新媒体全年推送信息%d条，及时清理了内容陈旧、无人维护的账号。",
            "没有因信息公开工作被追究责任的情形，社会评议的结果已向社会公布。");
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
        for (int i = 0; text.length() < characters; i++) {
            text.append(SENTENCES.get(i % SENTENCES.size()).formatted(100 + i));
        }
        return text.substring(0, characters);
    }

    /** Writes what the service writes. */
    public static ObjectMapper mapper() {
        ObjectMapper mapper = new ObjectMapper().registerModule(new JavaTimeModule());
        new ContentModule(FORMS).customize(mapper);
        return mapper;
    }
}
