package org.nianbao.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/** Writes a page as HTML, its style in it, so that what is saved or printed looks the same. */
@ApplicationScoped
class Printer {
    private static final String STYLE = "page/style.css";

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Thread.currentThread().getContextClassLoader());
    private final String style = read();

    byte[] print(RegionPage page) {
        StringOutput output = new StringOutput();
        templates.render("region.jte", Map.of("page", page, "style", style), output);
        return output.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** What a browser may do with the page: apply this style, by its hash, and nothing else. */
    String policy() {
        return "default-src 'none'; style-src 'sha256-" + hash(style) + "'; base-uri 'none'; form-action 'none'; "
                + "frame-ancestors 'none'";
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String read() {
        try (InputStream css = Thread.currentThread().getContextClassLoader().getResourceAsStream(STYLE)) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(STYLE + " cannot be read", unreadable);
        }
    }
}
