package org.nianbao.manners;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A service with tight limits behind a proxy on this machine, with one portal in browsers. */
public final class Strict implements QuarkusTestProfile {
    static final String PORTAL = "https://portal.example.gov.cn";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "nianbao.limits.validations", "3",
                "nianbao.limits.reads", "5",
                "nianbao.limits.callers", "7",
                "quarkus.http.proxy.proxy-address-forwarding", "true",
                "quarkus.http.proxy.allow-x-forwarded", "true",
                "quarkus.http.proxy.trusted-proxies", "127.0.0.1",
                "quarkus.http.cors.enabled", "true",
                "quarkus.http.cors.origins", PORTAL,
                "nianbao.strict-transport-security", "max-age=31536000");
    }
}
