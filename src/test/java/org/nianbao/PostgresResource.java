package org.nianbao;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** A real PostgreSQL, one for all tests of a run, and the key whose tokens the service trusts in them. */
public class PostgresResource implements QuarkusTestResourceLifecycleManager {
    private static EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
        return Map.of(
                "quarkus.datasource.jdbc.url",
                postgres().getJdbcUrl("postgres", "postgres"),
                "quarkus.datasource.username",
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
            }
            return postgres;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Stays until the JVM ends: further test profiles use the same one. */
    @Override
    public void stop() {}
}
