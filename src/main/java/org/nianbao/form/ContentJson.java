package org.nianbao.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A content as canonical JSON and back, and the hash that stands for it. */
@ApplicationScoped
public class ContentJson {
    private final ObjectMapper mapper;

    ContentJson(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** The canonical JSON: two contents are equal when these are. */
    public String write(Content content) {
        try {
            return mapper.writeValueAsString(content);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The hash of the canonical JSON, for those who do not need the JSON itself. */
    public String hash(Content content) {
        try {
            return hash(mapper.writeValueAsBytes(content));
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Reads what {@link #write} wrote. */
    public Content read(String json) {
        try {
            return mapper.readValue(json, Content.class);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    /** SHA-256 of the canonical JSON in UTF-8, as 64 hexadecimal digits. */
    public static String hash(String canonical) {
        return hash(canonical.getBytes(StandardCharsets.UTF_8));
    }

    /** SHA-256 as 64 hexadecimal digits. */
    public static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
