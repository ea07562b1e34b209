package org.nianbao.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.nianbao.form.Form;
import org.nianbao.form.Forms;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyInputStream;

/** Copies what is published of a year into a file, as fast as the database hands it over and without holding more of it than a line. */
@ApplicationScoped
class Copyist {
    private static final int BUFFER = 1 << 16;

    /** In binary a line comes as the very bytes of its text; the other formats of COPY would escape it or put it in quotes. */
    private static final String COPY =
            """
            copy (select %s from (select *, figures || fees as cells from standing_at('%s') where year = %d offset 0) as edition
                  order by body collate "C") to stdout (format binary)
            """;

    /** What precedes the first line: a signature, flags, and the length of an extension. */
    private static final int SIGNATURE_AND_FLAGS = 15;

    private static final int END_OF_LINES = -1;

    private static final String LAST_CHANGE =
            """
            select greatest(
                (select max(published_at) from edition where year = ? and published_at <= ?),
                (select max(taken_down_at) from takedown where year = ? and taken_down_at <= ?))
            """;

    private final DataSource database;
    private final Forms forms;

    Copyist(DataSource database, Forms forms) {
        this.database = database;
        this.forms = forms;
    }

    /** When what is published of a year last changed before an instant; empty when nothing was published by then. */
    Optional<Instant> lastChange(int year, Instant before) {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(LAST_CHANGE)) {
            for (int i = 1; i < 4; i += 2) {
                statement.setInt(i, year);
                statement.setObject(i + 1, OffsetDateTime.ofInstant(before, ZoneOffset.UTC));
            }
            try (var rows = statement.executeQuery()) {
                rows.next();
                return Optional.ofNullable(rows.getObject(1, OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Writes the file; when that fails, what there is of it is worth nothing. */
    Extract copy(Stand stand, Path file) {
        try (Connection connection = database.getConnection()) {
            return copy(stand, connection, file);
        } catch (IOException | SQLException | NoSuchAlgorithmException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private Extract copy(Stand stand, Connection connection, Path file)
            throws IOException, SQLException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(Extract.BYTE_ORDER_MARK);
            write(stand, connection, new BufferedOutputStream(new DigestOutputStream(out, digest), BUFFER));
        }
        return new Extract(file, Files.size(file), HexFormat.of().formatHex(digest.digest()));
    }

    private void write(Stand stand, Connection connection, OutputStream out) throws IOException, SQLException {
        Sheet sheet = new Sheet(used(stand.year()));
        out.write(sheet.header().getBytes(StandardCharsets.UTF_8));
        String copy = COPY.formatted(sheet.line(), stand.at(), stand.year());
        try (DataInputStream lines =
                new DataInputStream(new PGCopyInputStream(connection.unwrap(PGConnection.class), copy))) {
            lines.skipNBytes(SIGNATURE_AND_FLAGS);
            lines.skipNBytes(lines.readInt());
            byte[] line = new byte[BUFFER];
            while (lines.readShort() != END_OF_LINES) {
                int length = lines.readInt();
                line = length > line.length ? new byte[length] : line;
                lines.readFully(line, 0, length);
                out.write(line, 0, length);
            }
            // Until the database has said that this was all, the connection cannot be used for anything else.
            lines.transferTo(OutputStream.nullOutputStream());
        }
        out.flush();
    }

    private List<Form> used(int year) {
        return forms.all().stream().filter(form -> form.covers(year)).toList();
    }
}
