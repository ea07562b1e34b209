package org.nianbao;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** A real PostgreSQL, one for all tests of a run, which the service uses as an operator should let it: not as its owner; and the key whose tokens the service trusts in them. */
public class PostgresResource implements QuarkusTestResourceLifecycleManager {
    private static EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
        String url = "jdbc:postgresql://localhost:" + postgres().getPort() + "/postgres";
        return Map.of(
                "quarkus.datasource.jdbc.url",
                url,
                "quarkus.datasource.username",
                "nianbao_app",
                "quarkus.flyway.jdbc-url",
                url,
                "quarkus.flyway.username",
                "postgres",
                "quarkus.flyway.password",
                "postgres",
                "mp.jwt.verify.issuer",
                Tokens.ISSUER,
                "mp.jwt.verify.publickey",
                Tokens.publicKey(),
                "mp.jwt.verify.publickey.algorithm",
                "ES256",
                "nianbao.receipt-key",
                ReceiptKeys.CURRENT,
                "nianbao.receipt-keys",
                ReceiptKeys.OLDER);
    }

    static synchronized EmbeddedPostgres postgres() {
        try {
            if (postgres == null) {
                postgres = EmbeddedPostgres.builder()
                        .setOverrideWorkingDirectory(new File("target/postgres"))
                        .start();
                try (Connection connection = postgres.getPostgresDatabase().getConnection();
                        Statement statement = connection.createStatement()) {
                    statement.execute("create role nianbao_service");
                    statement.execute("create role nianbao_app login in role nianbao_service");
                }
            }
            return postgres;
        } catch (IOException | SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Stays until the JVM ends: further test profiles use the same one. */
    @Override
    public void stop() {}
}
