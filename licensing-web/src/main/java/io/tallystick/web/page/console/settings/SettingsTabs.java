package io.tallystick.web.page.console.settings;

import io.tallystick.web.page.console.Tab;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The pages of the settings. */
final class SettingsTabs {

    static final String COMPANY = "/console/settings";
    static final String PORTAL = "/console/settings/portal";
    static final String MAIL = "/console/settings/mail";
    static final String SIGNING = "/console/settings/signing";

    private SettingsTabs() {
    }

    static List<Tab> at(String current) {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put(COMPANY, "Company");
        labels.put(PORTAL, "Portal");
        labels.put(MAIL, "Mail");
        labels.put(SIGNING, "Signing keys");
        return Tab.all(labels, current);
    }
}
