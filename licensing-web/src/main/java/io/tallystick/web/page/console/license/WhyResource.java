package io.tallystick.web.page.console.license;

import io.tallystick.console.boundary.Right;
import io.tallystick.diagnosis.boundary.Diagnoses;
import io.tallystick.diagnosis.boundary.Situation;
import io.tallystick.license.boundary.LicenseView;
import io.tallystick.web.page.Pages;
import io.tallystick.web.page.SentForm;
import io.tallystick.web.page.Visit;
import io.tallystick.web.page.console.Desk;
import io.tallystick.web.page.console.Field;
import io.tallystick.web.page.console.Needs;
import io.tallystick.web.page.console.form.Typed;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.Map;

/** Why a license refuses: a machine is named, and each rule says what it would answer. Nothing is booked, so the question is an address. */
@Path("licenses/{license: \\d{1,18}}/why")
@RequestScoped
public class WhyResource {

    private static final String PAGE = "console-license-why";
    private static final String HARDWARE = "hardware_id";
    private static final int LONGEST_HARDWARE_ID = 500;
    private static final int SHORT = 50;
    private static final int NAME = 254;

    @EJB
    Diagnoses diagnoses;
    @Inject
    LicenseFrame frame;
    @Inject
    Desk desk;
    @Inject
    Pages pages;
    @Inject
    Visit visit;
    @Context
    UriInfo uri;

    /** The question, and its answer once a machine is named. */
    @GET
    @Needs(Right.READ)
    public Response show(@PathParam("license") long id) {
        LicenseView license = frame.license(id);
        SentForm asked = asked();
        Map<String, Object> words = frame.words(license, "why");
        words.put("fields", Field.kept(WhyWords.fields(license), asked));
        visit.again(PAGE, words);
        if (asked.text(HARDWARE).isPresent()) {
            words.put("diagnosis", WhyWords.of(diagnoses.of(desk.caller(), id, situation(Typed.into(asked)))));
        }
        return pages.show(PAGE, words);
    }

    private SentForm asked() {
        Map<String, String> fields = new HashMap<>();
        uri.getQueryParameters().forEach((name, values) -> fields.put(name, values.get(0)));
        return new SentForm(fields);
    }

    private static Situation situation(Typed typed) {
        String virtual = typed.text("is_vm", SHORT);
        int units = typed.integer("consumptions", 1);
        return new Situation(typed.text(HARDWARE, LONGEST_HARDWARE_ID), typed.text("app_ver", SHORT), virtual == null ? null : virtual.equals("yes"),
            typed.text("username", NAME), typed.text("feature", SHORT), units);
    }
}
