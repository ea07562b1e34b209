package org.nianbao.access;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nianbao.PostgresResource;

/** An OpenID provider in so far as the service sees it: a set of public keys at an address. Also knows who asked for anything else. */
public class OpenIdProvider extends PostgresResource {
    static final String ISSUER = "https://login.example.gov.cn/realms/nianbao";
    static final String AUDIENCE = "nianbao";
    static final String ROLES = "resource_access/nianbao/roles";
    static final String BODIES = "nianbao_bodies";
    static final String REGIONS = "https://nianbao.example.gov.cn/regions";

    private static final List<String> ASKED_FOR = Collections.synchronizedList(new ArrayList<>());
    private static String home;
    private HttpServer server;

    /** An address of this provider that nobody has any business to ask for. */
    static String trap() {
        return home + "/trap";
    }

    /** What was asked for but the keys. */
    static List<String> sprung() {
        return ASKED_FOR.stream().filter(path -> !path.equals("/keys")).toList();
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.createContext("/", OpenIdProvider::answer);
        server.start();
        home = "http://127.0.0.1:" + server.getAddress().getPort();
        Map<String, String> settings = new HashMap<>(super.start());
        settings.putAll(Map.of(
                // The other tests' resource says which key it is; to say that it is none takes the library's own word.
                "mp.jwt.verify.publickey", "NONE",
                "mp.jwt.verify.publickey.location", home + "/keys",
                "mp.jwt.verify.publickey.algorithm", "RS256",
                "mp.jwt.verify.issuer", ISSUER,
                "mp.jwt.verify.audiences", AUDIENCE,
                "nianbao.claims.roles", ROLES,
                "nianbao.claims.bodies", BODIES,
                "nianbao.claims.regions", REGIONS));
        return settings;
    }

    /** After the one of the other tests. */
    @Override
    public int order() {
        return 1;
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        ASKED_FOR.add(exchange.getRequestURI().getPath());
        byte[] keys = ProviderKeys.published().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, keys.length);
        exchange.getResponseBody().write(keys);
        exchange.close();
    }
}
