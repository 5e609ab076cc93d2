package io.tallystick.web.page.console.account;

import java.util.List;

/** A browser in two words, for people who look whether they know it. */
final class Agent {

    /** In this order, as most claim to be several. */
    private static final List<String> BROWSERS = List.of("Firefox", "Edg", "OPR", "Chrome", "Safari");
    private static final List<String> SYSTEMS = List.of("Android", "iPhone", "iPad", "Windows", "Mac OS", "Linux");

    private Agent() {
    }

    /** @param agent what the browser calls itself; null when it does not */
    static String of(String agent) {
        if (agent == null) {
            return "Unknown browser";
        }
        String browser = BROWSERS.stream().filter(agent::contains).findFirst().orElse("Another browser").replace("Edg", "Edge").replace("OPR", "Opera");
        return SYSTEMS.stream().filter(agent::contains).findFirst().map(system -> browser + " on " + system).orElse(browser);
    }
}
