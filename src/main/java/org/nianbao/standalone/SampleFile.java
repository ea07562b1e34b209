package org.nianbao.standalone;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the sample consists of, as it is written down in {@code sample/sample.yaml}. */
record SampleFile(List<Region> regions, List<Filer> bodies) {
    private static final String FOLDER = "sample/";

    /** A made-up region. */
    record Region(String code, String name, String level, String parent) {}

    /** A body, as it is registered, and its reports. */
    record Filer(String code, JsonNode details, List<Report> reports) {}

    /** What the body says to a finding, named by its fingerprint. */
    record Explanation(String finding, JsonNode said) {}

    /** A report, how far it has come, what is said to its findings while it is a draft, and why it is corrected. */
    record Report(String file, int year, Stage until, List<Explanation> explanations, JsonNode correction) {

        Report {
            explanations = explanations == null ? List.of() : explanations;
        }

        String content() throws IOException {
            return new String(open(file), StandardCharsets.UTF_8);
        }
    }

    /** The states on the way of a filing, in order. */
    enum Stage {
        @JsonProperty("none")
        NONE,
        @JsonProperty("draft")
        DRAFT,
        @JsonProperty("submitted")
        SUBMITTED,
        @JsonProperty("accepted")
        ACCEPTED,
        @JsonProperty("correcting")
        CORRECTING
    }

    static SampleFile read() throws IOException {
        return new ObjectMapper(new YAMLFactory()).readValue(open("sample.yaml"), SampleFile.class);
    }

    private static byte[] open(String name) throws IOException {
        try (InputStream stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(FOLDER + name)) {
            if (stream == null) {
                throw new IOException("There is no " + FOLDER + name);
            }
            return stream.readAllBytes();
        }
    }
}
