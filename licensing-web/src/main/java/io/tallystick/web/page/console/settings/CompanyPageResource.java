package io.tallystick.web.page.console.settings;

import io.tallystick.access.boundary.Companies;
import io.tallystick.access.boundary.CompanyChange;
import io.tallystick.access.boundary.CompanyView;
import io.tallystick.access.boundary.RequestLimit;
import io.tallystick.console.boundary.Right;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.web.page.Forms;
import io.tallystick.web.page.Pages;
import io.tallystick.web.page.SentForm;
import io.tallystick.web.page.Visit;
import io.tallystick.web.page.console.Desk;
import io.tallystick.web.page.console.Field;
import io.tallystick.web.page.console.Flash;
import io.tallystick.web.page.console.Needs;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/** Switches of the company. */
@Path("settings")
@RequestScoped
public class CompanyPageResource {

    private static final String PAGE = "console-settings";
    private static final int LONGEST_NAME = 200;

    @EJB
    Companies companies;
    @Inject
    Desk desk;
    @Inject
    Pages pages;
    @Inject
    Forms forms;
    @Inject
    Visit visit;

    /** The switches; only owners see a form. */
    @GET
    @Needs(Right.READ)
    public Response show() {
        return pages.show(PAGE, words(fields(companies.get(desk.caller()))));
    }

    /** Changes them. */
    @POST
    @Needs(Right.OWN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(MultivaluedMap<String, String> sent) {
        SentForm form = forms.read(sent);
        visit.again(PAGE, words(Field.kept(fields(companies.get(desk.caller())), form)));
        companies.change(desk.caller(), new CompanyChange(name(form), form.text("oauth").isPresent(), limit(form), form.text("trials").isPresent()));
        return Flash.to(SettingsTabs.COMPANY, "The settings are saved.");
    }

    private static Map<String, Object> words(List<Field> fields) {
        return Map.of("tabs", SettingsTabs.at(SettingsTabs.COMPANY), "fields", fields);
    }

    private static List<Field> fields(CompanyView company) {
        return List.of(Field.text("name", "Name").must().holding(company.name()),
            Field.of("number", "limit", "Calls of the License API a minute").holding(company.requestLimit().perMinute()).hinting("Empty for no limit."),
            Field.check("oauth", "Accept OAuth only").holding(company.oauthRequired()).hinting("API keys are refused then, online and in new request files: make OAuth clients and ship them first."),
            Field.check("trials", "Hand out several trials").holding(company.severalTrials()).hinting("Else a machine or user gets the same trial again."));
    }

    private static String name(SentForm form) {
        String name = form.required("name", "Enter a name.");
        if (name.length() > LONGEST_NAME) {
            throw new LicensingException(ErrorCode.VALIDATION_ERROR, "The name has at most " + LONGEST_NAME + " characters.");
        }
        return name;
    }

    private static RequestLimit limit(SentForm form) {
        String text = form.text("limit").orElse(null);
        if (text != null && !text.matches("\\d{1,7}")) {
            throw new LicensingException(ErrorCode.VALIDATION_ERROR, "The limit is a number from 1 to 1,000,000, or empty.");
        }
        return RequestLimit.of(text == null ? null : Long.valueOf(text));
    }
}
