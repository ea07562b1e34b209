package org.nianbao.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Takes from a workbook when it was made: the same table is the same bytes. */
final class Undated {
    private static final String PROPERTIES = "docProps/core.xml";
    private static final String CREATED = "<dcterms:created.*?</dcterms:created>";

    /** The first instant that an archive can name. */
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Undated() {}

    /** By way of a file, since the sizes of the entries stand only in the directory at the end of what fastexcel writes. */
    static byte[] of(byte[] workbook) throws IOException {
        Path file = Files.createTempFile("workbook", ".xlsx");
        try {
            Files.write(file, workbook);
            return copy(file);
        } finally {
            Files.delete(file);
        }
    }

    private static byte[] copy(Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile from = new ZipFile(file.toFile());
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipEntry entry : Collections.list(from.entries())) {
                ZipEntry undated = new ZipEntry(entry.getName());
                undated.setTimeLocal(EPOCH);
                to.putNextEntry(undated);
                try (InputStream content = from.getInputStream(entry)) {
                    copy(entry.getName(), content, to);
                }
                to.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static void copy(String name, InputStream from, ZipOutputStream to) throws IOException {
        if (name.equals(PROPERTIES)) {
            String properties = new String(from.readAllBytes(), StandardCharsets.UTF_8);
            to.write(properties.replaceAll(CREATED, "").getBytes(StandardCharsets.UTF_8));
        } else {
            from.transferTo(to);
        }
    }
}
