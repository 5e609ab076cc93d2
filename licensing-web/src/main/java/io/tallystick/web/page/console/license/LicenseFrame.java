package io.tallystick.web.page.console.license;

import io.tallystick.console.boundary.Right;
import io.tallystick.license.boundary.LicenseView;
import io.tallystick.license.boundary.Licenses;
import io.tallystick.web.page.console.Desk;
import io.tallystick.web.page.console.Tab;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** What stands above every tab of a license: its name, its state, the tabs. */
@RequestScoped
public class LicenseFrame {

    @EJB
    Licenses licenses;
    @Inject
    Desk desk;
    @Inject
    Clock clock;

    /**
     * Words that each tab adds its own to; {@code not_found} for another company's id.
     *
     * @param tab end of its address; empty for the overview
     */
    Map<String, Object> words(long id, String tab) {
        return words(licenses.get(desk.caller(), id), tab);
    }

    Map<String, Object> words(LicenseView license, String tab) {
        String base = "/console/licenses/" + license.id();
        Map<String, Object> words = new HashMap<>();
        words.put("license", LicenseRow.of(license, now()));
        words.put("enabled", license.enabled());
        words.put("base", base);
        words.put("tabs", Tab.all(tabs(license, base), tab.isEmpty() ? base : base + "/" + tab));
        return words;
    }

    LicenseView license(long id) {
        return licenses.get(desk.caller(), id);
    }

    OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private Map<String, String> tabs(LicenseView license, String base) {
        Map<String, String> tabs = new LinkedHashMap<>();
        tabs.put(base, "Overview");
        if (desk.user().may(Right.SUPPORT)) {
            tabs.put(base + "/entitlements", "Entitlements");
        }
        tabs.put(base + "/devices", "Devices");
        if (license.licenseKey() == null) {
            tabs.put(base + "/users", "Users");
        }
        tabs.put(base + "/history", "History");
        tabs.put(base + "/notes", "Notes");
        tabs.put(base + "/why", "Why not?");
        return tabs;
    }
}
