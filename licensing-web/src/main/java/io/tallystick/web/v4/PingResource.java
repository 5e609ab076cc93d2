package io.tallystick.web.v4;

import io.tallystick.web.wire.Answers;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/**
 * Says that the API answers, and asks nobody: neither the caller for a key nor the database. For load balancers on every server, and the
 * yardstick of {@code bench/}.
 */
@Path("v4/ping")
@RequestScoped
public class PingResource {

    @Inject
    Answers answers;

    /** {@code pong}. */
    @GET
    public Response ping() {
        return answers.text("pong");
    }
}
