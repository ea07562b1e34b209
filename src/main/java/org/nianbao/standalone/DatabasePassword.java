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

/**
 * Who is on the same machine is not let into the database for that: it asks for a password that only the owner of the data folder can
 * read. The service itself is let in as a role that cannot change what is kept for good; only the migrations run as the owner.
 */
final class DatabasePassword {
    static final String SERVICE = "nianbao_app";
    private static final String OWNERS_FILE = "database-password";
    private static final String SERVICES_FILE = "service-password";

    private static final int BYTES = 24;
    private static final String ACCESS =
            "host all all 127.0.0.1/32 scram-sha-256\nhost all all ::1/128 scram-sha-256\n";

    /** Made when they are not there: the data folder may be from before the service had a role of its own. */
    private static final String ROLES =
            """
            do $$
            begin
                if not exists (select from pg_roles where rolname = 'nianbao_service') then
                    create role nianbao_service;
                end if;
                if not exists (select from pg_roles where rolname = 'nianbao_app') then
                    create role nianbao_app login in role nianbao_service;
                end if;
            end
            $$
            """;

    private DatabasePassword() {}

    /** The owner's password, made on the first call. */
    static String of(Path data) throws IOException {
        return read(data.resolve(OWNERS_FILE));
    }

    /** The service's password, made on the first call. */
    static String ofService(Path data) throws IOException {
        return read(data.resolve(SERVICES_FILE));
    }

    private static String read(Path file) throws IOException {
        if (!Files.exists(file)) {
            byte[] random = new byte[BYTES];
            new SecureRandom().nextBytes(random);
            OwnerOnly.write(file, HexFormat.of().formatHex(random));
        }
        return Files.readString(file).strip();
    }

    /** The library sets the database up to trust everybody, and with one role; from now on it does not, and has the service's too. */
    static void require(EmbeddedPostgres postgres, Path cluster, Path data) throws IOException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("alter role postgres password '" + of(data) + "'");
            statement.execute(ROLES);
            statement.execute("alter role " + SERVICE + " password '" + ofService(data) + "'");
            Files.writeString(cluster.resolve("pg_hba.conf"), ACCESS);
            statement.execute("select pg_reload_conf()");
        } catch (SQLException refused) {
            throw new IOException("The embedded database takes no password", refused);
        }
    }
}
