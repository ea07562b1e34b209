package org.nianbao.standalone;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.nianbao.access.Role;

/** A token for every role, fresh at every start: kept in the data folder for scripts, and shown on the console for people. */
@ApplicationScoped
class DemoTokens {
    private static final String COUNTY = "990121";

    private final Path data;
    private final ObjectMapper mapper;
    private final Map<String, String> tokens = new LinkedHashMap<>();

    DemoTokens(@ConfigProperty(name = "nianbao.data", defaultValue = "data") Path data, ObjectMapper mapper) {
        this.data = data;
        this.mapper = mapper;
    }

    /** Issues all tokens and returns the admin's. */
    String issue() throws IOException {
        DemoIssuer issuer = DemoIssuer.of(data);
        Set<String> bodies = SampleFile.read().bodies().stream()
                .filter(body -> body.details().get("region").textValue().startsWith(COUNTY))
                .map(SampleFile.Filer::code)
                .collect(Collectors.toSet());
        tokens.put(Role.FILER.claim(), issuer.token(Role.FILER, bodies, Set.of()));
        tokens.put(Role.REVIEWER.claim(), issuer.token(Role.REVIEWER, Set.of(), Set.of(COUNTY)));
        tokens.put(Role.ADMIN.claim(), issuer.token(Role.ADMIN, Set.of(), Set.of()));
        OwnerOnly.write(
                data.resolve("demo-tokens.json"),
                mapper.writerWithDefaultPrettyPrinter().writeValueAsString(tokens) + "\n");
        return tokens.get(Role.ADMIN.claim());
    }

    /** The console is where a newcomer looks; a log may go elsewhere. */
    void show(int port, PrintStream console) {
        console.printf("%n年报 Nianbao: http://localhost:%d/q/swagger-ui%n", port);
        tokens.forEach((role, token) -> console.printf("%n%s%n%s%n", role, token));
        console.printf("%n(%s)%n", data.resolve("demo-tokens.json"));
    }
}
