package org.nianbao.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Tuple;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One entry of the journal.
 *
 * @param sequence its number, in the order of insertion, with gaps
 * @param body the body it is about, {@code null} when about none
 * @param year the report year it is about, {@code null} when about none
 * @param region the region it is about, {@code null} when about none
 * @param detail what else is to be known, {@code null} for nothing
 * @param address from where it was done, {@code null} when unknown
 */
@JsonInclude
public record Entry(
        long sequence,
        Instant at,
        String actor,
        String act,
        String body,
        Integer year,
        String region,
        String detail,
        String address) {
    /** What stands before the first entry. */
    public static final String BEGINNING = "0".repeat(64);

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    static Entry from(Tuple row) {
        return new Entry(
                row.get("sequence", Long.class),
                row.get("at", Instant.class),
                row.get("actor", String.class),
                row.get("act", String.class),
                row.get("body", String.class),
                row.get("year", Integer.class),
                row.get("region", String.class),
                row.get("detail", String.class),
                row.get("address", String.class));
    }

    /** The SHA-256, in hexadecimal digits, of the hash of the entry before and of all that this one says. */
    public String hash(String before) {
        String canonical = Stream.of(before, sequence, TIME.format(at), actor, act, body, year, region, detail, address)
                .map(value -> field(Objects.toString(value, null)))
                .collect(Collectors.joining());
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** {@code length in bytes:value,}, or {@code -,} when there is none: no two lists of fields have the same form. */
    private static String field(String value) {
        return value == null ? "-," : value.getBytes(StandardCharsets.UTF_8).length + ":" + value + ",";
    }
}
