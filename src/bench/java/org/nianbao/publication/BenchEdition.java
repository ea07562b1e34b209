package org.nianbao.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.nianbao.body.BodyKind;
import org.nianbao.body.Level;
import org.nianbao.form.Content;
import org.nianbao.form.ContentJson;

/** An edition as the press would have printed it, for the loader: no findings are kept, as in the oldest editions. */
public final class BenchEdition {
    /** What the row has, in the order of {@link #values}. */
    public static final String COLUMNS =
            "body, year, number, published_at, reason, name, region, level, kind, form, scope, ruleset, content_hash, hash,"
                    + " document, figures, fees, sketch";

    private final Edition edition;
    private final Content content;

    /** Whose report it is. */
    public record Author(String code, String name, String region, Level level, BodyKind kind) {}

    /**
     * Which edition of it, and when.
     *
     * @param reason why it corrects the one before; {@code null} for the first
     */
    public record Issue(int number, Instant publishedAt, String reason, String ruleset) {}

    public BenchEdition(Author author, Issue issue, Content content, ObjectMapper mapper) {
        this.content = content;
        EditionKey key = new EditionKey(author.code(), content.year(), issue.number());
        Publisher publisher = new Publisher(author.name(), author.region(), author.level(), author.kind());
        Imprint imprint = new Imprint(
                content.form().code(), content.scope(), issue.ruleset(), ContentJson.hash(bytes(mapper, content)));
        edition = new Edition(key, publisher, imprint, issue.publishedAt());
        edition.explain(issue.reason());
        edition.print(bytes(mapper, ReportDocument.of(edition, List.of(), content)), content, null);
    }

    /** SHA-256 of the document. */
    public String hash() {
        return edition.hash();
    }

    /** The row. */
    public List<Object> values() {
        Long[] summands = content.summands();
        int figures = content.figures().size();
        return Arrays.asList(
                edition.key().body(),
                edition.key().year(),
                edition.key().number(),
                edition.publishedAt(),
                edition.reason(),
                edition.publisher().name(),
                edition.publisher().region(),
                edition.publisher().level(),
                edition.publisher().kind(),
                edition.imprint().form(),
                edition.imprint().scope(),
                edition.imprint().ruleset(),
                edition.imprint().contentHash(),
                edition.hash(),
                edition.document(),
                Arrays.copyOf(summands, figures),
                Arrays.copyOfRange(summands, figures, summands.length),
                Sketch.of(content));
    }

    private static byte[] bytes(ObjectMapper mapper, Object value) {
        try {
            return mapper.writeValueAsBytes(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
