package org.nianbao.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** Finds the JDK 21 or newer that a Keycloak runs on; the service itself, and Maven, may run on an older one. */
final class NewerJdk {
    static final String WANTED = "NIANBAO_TEST_JDK";
    private static final int OLDEST = 21;

    private NewerJdk() {}

    /** The first one among those that the environment names, the one that runs the tests, and the installed ones. */
    static Optional<Path> find() throws IOException {
        List<Path> places = new ArrayList<>();
        Stream.of(WANTED, "JAVA_HOME_25_X64", "JAVA_HOME_21_X64", "JAVA_HOME")
                .map(System::getenv)
                .filter(Objects::nonNull)
                .map(Path::of)
                .forEach(places::add);
        places.add(Path.of(System.getProperty("java.home")));
        Path installed = Path.of("/usr/lib/jvm");
        if (Files.isDirectory(installed)) {
            try (Stream<Path> all = Files.list(installed)) {
                all.sorted().forEach(places::add);
            }
        }
        return places.stream().filter(NewerJdk::isNewEnough).findFirst();
    }

    /** Every JDK says in a file what it is. */
    private static boolean isNewEnough(Path home) {
        Path release = home.resolve("release");
        if (!Files.isExecutable(home.resolve("bin/java")) || !Files.isReadable(release)) {
            return false;
        }
        Properties said = new Properties();
        try (var reader = Files.newBufferedReader(release)) {
            said.load(reader);
        } catch (IOException unreadable) {
            return false;
        }
        String version = said.getProperty("JAVA_VERSION", "0").replaceAll("\\D*(\\d+).*", "$1");
        return Integer.parseInt(version) >= OLDEST;
    }
}
