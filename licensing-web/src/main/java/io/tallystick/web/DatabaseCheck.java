package io.tallystick.web;

import io.tallystick.storage.Storage;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready while the database answers. */
@Readiness
@ApplicationScoped
public class DatabaseCheck implements HealthCheck {

    @EJB
    Storage storage;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database").status(storage.reachable()).build();
    }
}
