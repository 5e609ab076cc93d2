package io.tallystick.web.page.console.dashboard;

import io.tallystick.analytics.boundary.Analytics;
import io.tallystick.console.boundary.Right;
import io.tallystick.web.page.Pages;
import io.tallystick.web.page.console.Desk;
import io.tallystick.web.page.console.Needs;
import io.tallystick.web.page.console.Tab;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The dashboard. */
@Path("/")
@RequestScoped
public class DashboardResource {

    private static final List<String> DAYS = List.of("7", "30", "90");
    private static final int MOST_EXPIRING = 8;

    @EJB
    Analytics analytics;
    @Inject
    Desk desk;
    @Inject
    Pages pages;
    @Inject
    Troubles troubles;

    /** How things are. */
    @GET
    @Needs(Right.READ)
    public Response show(@QueryParam("days") @DefaultValue("30") String days) {
        String shown = DAYS.contains(days) ? days : "30";
        Map<String, String> periods = new LinkedHashMap<>();
        DAYS.forEach(each -> periods.put("/console?days=" + each, each + " days"));
        Map<String, Object> words = DashboardWords.of(analytics.of(desk.caller(), Integer.parseInt(shown)), analytics.expiring(desk.caller(), MOST_EXPIRING));
        words.put("troubles", troubles.words());
        words.put("tabs", Tab.all(periods, "/console?days=" + shown));
        return pages.show("console-dashboard", words);
    }
}
