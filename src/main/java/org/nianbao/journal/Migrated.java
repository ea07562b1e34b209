package org.nianbao.journal;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;
import org.flywaydb.core.Flyway;

/**
 * Started means: every migration is applied. It is asked here because the journal is the first room in the corridor
 * that keeps anything in the database; all that keep more come after it.
 */
@Startup
@ApplicationScoped
class Migrated implements HealthCheck {
    private final Flyway flyway;

    /** What was applied once stays applied, so the database is not asked again, and may be away later. */
    private volatile boolean complete;

    Migrated(Flyway flyway) {
        this.flyway = flyway;
    }

    @Override
    public HealthCheckResponse call() {
        complete = complete || flyway.info().pending().length == 0;
        return HealthCheckResponse.named("Migrations applied").status(complete).build();
    }
}
