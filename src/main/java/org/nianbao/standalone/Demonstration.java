package org.nianbao.standalone;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The running service on one machine: brings the sample in once, shows the tokens, and stays. */
class Demonstration implements QuarkusApplication {
    private final Sample sample;
    private final DemoTokens tokens;
    private final int port;

    Demonstration(Sample sample, DemoTokens tokens, @ConfigProperty(name = "quarkus.http.port") int port) {
        this.sample = sample;
        this.tokens = tokens;
        this.port = port;
    }

    @Override
    public int run(String... args) throws Exception {
        String admin = tokens.issue();
        if (!sample.isLoaded()) {
            sample.loadRegions();
            sample.load(new FrontDoor(port, admin));
        }
        tokens.show(port, System.out);
        Quarkus.waitForExit();
        return 0;
    }
}
