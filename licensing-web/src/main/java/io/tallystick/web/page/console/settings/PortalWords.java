package io.tallystick.web.page.console.settings;

import io.tallystick.branding.boundary.BrandingView;
import io.tallystick.branding.boundary.Brandings;
import io.tallystick.branding.boundary.PortalView;
import io.tallystick.web.page.SentForm;
import io.tallystick.web.page.console.Desk;
import io.tallystick.web.page.console.Field;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How the company's pages look, as the settings show it. */
@RequestScoped
public class PortalWords {

    static final String PAGE = "console-portal";

    @EJB
    Brandings brandings;
    @Inject
    Desk desk;

    /** As it is. */
    Map<String, Object> now() {
        BrandingView branding = brandings.get(desk.caller());
        return words(branding, fields(branding));
    }

    /** As somebody wishes it to be. */
    Map<String, Object> wished(SentForm form) {
        BrandingView branding = brandings.get(desk.caller());
        return words(branding, Field.kept(fields(branding), form));
    }

    private static Map<String, Object> words(BrandingView branding, List<Field> fields) {
        Map<String, Object> words = new HashMap<>();
        words.put("tabs", SettingsTabs.at(SettingsTabs.PORTAL));
        words.put("fields", fields);
        words.put("logo", branding.portal().hasLogo() ? SettingsTabs.PORTAL + "/logo.png?v=" + branding.portal().version() : null);
        words.put("changed", branding.changedAt() != null);
        return words;
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
}
