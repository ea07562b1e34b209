package org.nianbao.bulk;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Where the files lie: a folder of this process among the temporary files, which is empty when it starts and gone when it ends. */
@ApplicationScoped
class Shelf {
    private static final Logger LOG = Logger.getLogger(Shelf.class);
    private static final String NAME = "nianbao-years-";

    private final Path folders;

    Shelf(@ConfigProperty(name = "java.io.tmpdir") Path folders) {
        this.folders = folders;
    }

    /** Processes that were killed left theirs behind; in a container it is always the same number. */
    void clear(@Observes StartupEvent started) {
        try (Stream<Path> all = Files.list(folders)) {
            all.filter(Shelf::isOurs).filter(Shelf::isAbandoned).forEach(Shelf::remove);
        } catch (IOException unreadable) {
            LOG.warnf(unreadable, "%s cannot be cleared", folders);
        }
    }

    void leave(@Observes ShutdownEvent ending) {
        remove(folder());
    }

    /** A name for a new file. */
    Path file(Stand stand) {
        try {
            return Files.createTempFile(Files.createDirectories(folder()), stand.year() + "-", ".csv");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static void remove(Path path) {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> below = Files.walk(path)) {
            List<Path> deepestFirst = below.sorted(Comparator.reverseOrder()).toList();
            for (Path one : deepestFirst) {
                Files.deleteIfExists(one);
            }
        } catch (IOException failed) {
            LOG.warnf(failed, "%s cannot be deleted", path);
        }
    }

    private Path folder() {
        return folders.resolve(NAME + ProcessHandle.current().pid());
    }

    private static boolean isOurs(Path folder) {
        return folder.getFileName().toString().matches(NAME + "\\d+");
    }

    private static boolean isAbandoned(Path folder) {
        long process = Long.parseLong(folder.getFileName().toString().substring(NAME.length()));
        return process == ProcessHandle.current().pid()
                || ProcessHandle.of(process).isEmpty();
    }
}
