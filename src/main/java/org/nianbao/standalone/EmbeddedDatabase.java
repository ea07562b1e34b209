package org.nianbao.standalone;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/** A PostgreSQL of our own in the data folder, as durable as any other; kept when the service stops. */
final class EmbeddedDatabase {
    private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class);
    private static final Duration STARTUP = Duration.ofSeconds(60);
    private static final int SHUTDOWN_SECONDS = 30;

    private EmbeddedDatabase() {}

    /** Starts it, and points the service's datasource to it. It is stopped when the JVM ends. */
    static void start(Path data) throws IOException {
        Path cluster = data.resolve("postgresql");
        // The library opens the folder it unpacks programs to for everybody to write; this one around it is not.
        Path engine = data.resolve("engine");
        OwnerOnly.directory(engine);
        stopOrphan(cluster, engine);
        ProcessBuilder.Redirect log =
                ProcessBuilder.Redirect.appendTo(data.resolve("postgresql.log").toFile());
        String password = DatabasePassword.of(data);
        EmbeddedPostgres postgres = durable(EmbeddedPostgres.builder())
                .setConnectConfig("password", password)
                .setOverrideWorkingDirectory(engine.resolve("unpacked").toFile())
                .setDataDirectory(cluster)
                .setCleanDataDirectory(false)
                .setPGStartupWait(STARTUP)
                .setErrorRedirector(log)
                .setOutputRedirector(log)
                .setServerConfig("listen_addresses", "localhost")
                // Otherwise its log would repeat every row that it refuses.
                .setServerConfig("log_error_verbosity", "terse")
                .start();
        DatabasePassword.require(postgres, cluster, data);
        point(postgres, data);
    }

    private static void point(EmbeddedPostgres postgres, Path data) throws IOException {
        String url = "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres";
        System.setProperty("quarkus.datasource.jdbc.url", url);
        System.setProperty("quarkus.datasource.username", DatabasePassword.SERVICE);
        System.setProperty("quarkus.datasource.password", DatabasePassword.ofService(data));
        System.setProperty("quarkus.flyway.jdbc-url", url);
        System.setProperty("quarkus.flyway.username", "postgres");
        System.setProperty("quarkus.flyway.password", DatabasePassword.of(data));
    }

    /** The library is made for tests and trades durability for speed; what we acknowledge must last. */
    private static EmbeddedPostgres.Builder durable(EmbeddedPostgres.Builder builder) {
        return builder.setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "100")
                .setServerConfig("shared_buffers", "256MB");
    }

    /**
     * A service that was killed leaves its database running; it is asked to stop before another one opens the same
     * files. The number in the file may have gone to somebody else's process since: ours runs a program that lies in
     * our folder.
     */
    private static void stopOrphan(Path cluster, Path engine) throws IOException {
        Path pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        Optional<ProcessHandle> orphan = Files.readAllLines(pidFile).stream()
                .limit(1)
                .filter(line -> line.matches("\\d{1,10}"))
                .flatMap(line -> ProcessHandle.of(Long.parseLong(line)).stream())
                .filter(process ->
                        process.info().command().map(Path::of).stream().anyMatch(program -> program.startsWith(engine)))
                .findFirst();
        if (orphan.isPresent()) {
            LOG.infof(
                    "Stopping the PostgreSQL that an earlier run left behind, process %d",
                    orphan.get().pid());
            orphan.get().destroy();
            await(orphan.get());
        }
    }

    private static void await(ProcessHandle process) throws IOException {
        try {
            process.onExit().get(SHUTDOWN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException stubborn) {
            throw new IOException("PostgreSQL, process " + process.pid() + ", does not stop", stubborn);
        }
    }
}
