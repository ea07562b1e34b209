package org.nianbao.standalone;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;

/** Who is on the same machine is not let into the database for that: it asks for a password that only the owner can read. */
final class DatabasePassword {
    private static final int BYTES = 24;
    private static final String ACCESS =
            "host all all 127.0.0.1/32 scram-sha-256\nhost all all ::1/128 scram-sha-256\n";

    private DatabasePassword() {}

    /** The password of a data folder, made on the first call. */
    static String of(Path data) throws IOException {
        Path file = data.resolve("database-password");
        if (!Files.exists(file)) {
            byte[] random = new byte[BYTES];
            new SecureRandom().nextBytes(random);
            OwnerOnly.write(file, HexFormat.of().formatHex(random));
        }
        return Files.readString(file).strip();
    }

    /** The library sets the database up to trust everybody; from now on it does not. */
    static void require(EmbeddedPostgres postgres, Path cluster, String password) throws IOException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("alter role postgres password '" + password + "'");
            Files.writeString(cluster.resolve("pg_hba.conf"), ACCESS);
            statement.execute("select pg_reload_conf()");
        } catch (SQLException refused) {
            throw new IOException("The embedded database takes no password", refused);
        }
    }
}
