package io.tallystick.web.page.console.license;

import io.tallystick.audit.boundary.AuditFilter;
import io.tallystick.audit.boundary.AuditLine;
import io.tallystick.audit.boundary.AuditLog;
import io.tallystick.audit.boundary.AuditPage;
import io.tallystick.audit.boundary.AuditPlace;
import io.tallystick.console.boundary.Right;
import io.tallystick.web.page.Pages;
import io.tallystick.web.page.console.Desk;
import io.tallystick.web.page.console.Needs;
import io.tallystick.web.page.console.When;
import io.tallystick.web.page.console.form.Shown;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/** What happened to a license, as the audit tells it. */
@Path("licenses/{license: \\d{1,18}}/history")
@RequestScoped
public class HistoryResource {

    private static final int SIZE = 50;

    @EJB
    AuditLog audit;
    @Inject
    LicenseFrame frame;
    @Inject
    Desk desk;
    @Inject
    Pages pages;

    /** Newest first; {@code after} is where the part before ended. */
    @GET
    @Needs(Right.READ)
    public Response list(@PathParam("license") long id, @QueryParam("after") @DefaultValue("") String after) {
        Map<String, Object> words = frame.words(id, "history");
        AuditPage page = audit.page(desk.caller(), AuditFilter.ofLicense(id), place(after), SIZE);
        Shown.list(words, "lines", page.lines().stream().map(HistoryResource::line).toList());
        words.put("older", page.next() == null ? null
            : "/console/licenses/" + id + "/history?after=" + page.next().at().toInstant().toEpochMilli() + "-" + page.next().id());
        return pages.show("console-license-history", words);
    }

    private static AuditPlace place(String text) {
        if (!text.matches("\\d{1,15}-\\d{1,18}")) {
            return null;
        }
        String[] parts = text.split("-");
        OffsetDateTime at = Instant.ofEpochMilli(Long.parseLong(parts[0])).atOffset(ZoneOffset.UTC);
        return new AuditPlace(at, Long.parseLong(parts[1]));
    }

    private static Map<String, Object> line(AuditLine line) {
        Map<String, Object> words = new HashMap<>();
        words.put("when", When.minute(line.at()));
        words.put("what", line.event());
        words.put("code", line.code());
        words.put("who", line.actor().replaceFirst("^console:", ""));
        words.put("address", line.address());
        words.put("detail", line.detail());
        words.put("device", line.deviceId() == null ? null : "/console/devices/" + line.deviceId());
        return words;
    }
}
