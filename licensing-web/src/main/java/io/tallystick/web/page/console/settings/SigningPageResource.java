package io.tallystick.web.page.console.settings;

import io.tallystick.console.boundary.Right;
import io.tallystick.signing.boundary.PublicKeyView;
import io.tallystick.signing.boundary.Signatures;
import io.tallystick.web.page.Pages;
import io.tallystick.web.page.console.Badge;
import io.tallystick.web.page.console.Desk;
import io.tallystick.web.page.console.Needs;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** The keys that sign what this company says, with their public halves. */
@Path("settings/signing")
@RequestScoped
public class SigningPageResource {

    @EJB
    Signatures signatures;
    @Inject
    Desk desk;
    @Inject
    Pages pages;

    /** All keys: of each kind one signs, earlier ones still verify. */
    @GET
    @Needs(Right.READ)
    public Response show() {
        return pages.show("console-signing", Map.of("tabs", SettingsTabs.at(SettingsTabs.SIGNING),
            "keys", signatures.publicKeys(desk.caller().companyId()).stream().map(SigningPageResource::words).toList()));
    }

    private static Map<String, Object> words(PublicKeyView key) {
        return Map.of("id", key.keyId(), "algorithm", key.algorithm(), "pem", key.pem(),
            "use", key.algorithm().equals("RS256") ? "answers, licenses and files" : "activation tokens and air-gap codes",
            "state", key.active() ? Badge.good("signs") : Badge.soft("verifies"));
    }
}
