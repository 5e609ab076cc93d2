package io.tallystick.web.page.console.dashboard;

import io.tallystick.console.boundary.Right;
import io.tallystick.web.page.Pages;
import io.tallystick.web.page.console.Needs;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** The dashboard. */
@Path("/")
@RequestScoped
public class DashboardResource {

    @Inject
    Pages pages;

    /** How things are. */
    @GET
    @Needs(Right.READ)
    public Response show() {
        return pages.show("console-dashboard", Map.of());
    }
}
