package io.tallystick.web.page.console.settings;

import io.tallystick.branding.boundary.BrandingView;
import io.tallystick.branding.boundary.Brandings;
import io.tallystick.branding.boundary.PortalView;
import io.tallystick.console.boundary.Right;
import io.tallystick.web.page.Forms;
import io.tallystick.web.page.Pages;
import io.tallystick.web.page.SentForm;
import io.tallystick.web.page.Visit;
import io.tallystick.web.page.console.Desk;
import io.tallystick.web.page.console.Field;
import io.tallystick.web.page.console.Flash;
import io.tallystick.web.page.console.Needs;
import io.tallystick.web.wire.BrandingFields;
import io.tallystick.web.wire.Fields;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/** How the company's pages for end users look, and where they are. */
@Path("settings/portal")
@RequestScoped
public class PortalPageResource {

    private static final String PAGE = "console-portal";
    private static final List<String> TEXTS = List.of("name", "welcome", "support_email", "support_url", "accent", "accent_dark");

    @EJB
    Brandings brandings;
    @Inject
    Desk desk;
    @Inject
    Pages pages;
    @Inject
    Forms forms;
    @Inject
    Visit visit;

    /** How they look. */
    @GET
    @Needs(Right.MANAGE)
    public Response show() {
        return pages.show(PAGE, words(fields(brandings.get(desk.caller()))));
    }

    /** Changes that. */
    @POST
    @Needs(Right.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(MultivaluedMap<String, String> sent) {
        SentForm form = forms.read(sent);
        visit.again(PAGE, words(Field.kept(fields(brandings.get(desk.caller())), form)));
        brandings.change(desk.caller(), BrandingFields.change(members(form)));
        return Flash.to(SettingsTabs.PORTAL, "The portal is changed.");
    }

    private static Map<String, Object> words(List<Field> fields) {
        return Map.of("tabs", SettingsTabs.at(SettingsTabs.PORTAL), "fields", fields);
    }

    private static List<Field> fields(BrandingView branding) {
        PortalView portal = branding.portal();
        return List.of(Field.text("name", "Name on the pages").holding(branding.name()).hinting("Empty for the company's name."),
            Field.lines("welcome", "Sentence at the top").holding(portal.welcome()),
            Field.of("email", "support_email", "Support address").holding(portal.supportEmail()),
            Field.of("url", "support_url", "Page with help").holding(portal.supportUrl()),
            Field.text("accent", "Colour on light pages").holding(portal.accent()).hinting("#rrggbb, dark enough to be read on white."),
            Field.text("accent_dark", "Colour on dark pages").holding(branding.accentDark()).hinting("#rrggbb; empty for a lighter shade of the other."),
            Field.lines("hosts", "Host names").holding(String.join("\n", branding.hosts())).hinting("One a line. Whoever opens one of them is shown your pages."));
    }

    /** The form as the API takes it, so that the same rules hold. */
    private static Fields members(SentForm form) {
        JsonObjectBuilder members = Json.createObjectBuilder();
        TEXTS.forEach(name -> members.add(name, form.text(name).orElse("")));
        JsonArrayBuilder hosts = Json.createArrayBuilder();
        form.text("hosts").stream().flatMap(String::lines).map(String::strip).filter(host -> !host.isEmpty()).forEach(hosts::add);
        return Fields.of(members.add("hosts", hosts).build());
    }
}
