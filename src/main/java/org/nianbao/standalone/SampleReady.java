package org.nianbao.standalone;

import io.quarkus.arc.lookup.LookupIfProperty;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** On one machine, ready means that there is something to see; with a database configured this is never asked. */
@Readiness
@ApplicationScoped
@LookupIfProperty(name = Nianbao.STANDALONE, stringValue = "true")
class SampleReady implements HealthCheck {
    private final Sample sample;

    SampleReady(Sample sample) {
        this.sample = sample;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("Sample loaded")
                .status(sample.isLoaded())
                .build();
    }
}
