package io.tallystick.web.page.console.settings;

import io.tallystick.branding.boundary.Brandings;
import io.tallystick.console.boundary.Right;
import io.tallystick.web.page.Forms;
import io.tallystick.web.page.Pages;
import io.tallystick.web.page.SentForm;
import io.tallystick.web.page.Visit;
import io.tallystick.web.page.console.Desk;
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

/** How the company's pages for end users look, and where they are. */
@Path("settings/portal")
@RequestScoped
public class PortalPageResource {

    private static final List<String> TEXTS = List.of("name", "welcome", "support_email", "support_url", "accent", "accent_dark");

    @EJB
    Brandings brandings;
    @Inject
    PortalWords words;
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
        return pages.show(PortalWords.PAGE, words.now());
    }

    /** Changes that. */
    @POST
    @Needs(Right.MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(MultivaluedMap<String, String> sent) {
        SentForm form = forms.read(sent);
        visit.again(PortalWords.PAGE, words.wished(form));
        brandings.change(desk.caller(), BrandingFields.change(members(form)));
        return Flash.to(SettingsTabs.PORTAL, "The portal is changed.");
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
