package io.tallystick.web.page.console.account;

import java.util.regex.Pattern;

/** Where somebody goes after signing in: a page of the console, and nowhere else, whatever an address says. */
final class NextPage {

    private static final String FIRST = "/console";
    private static final Pattern OURS = Pattern.compile("/console(/[\\w.~-]+)*/?");

    private NextPage() {
    }

    static String of(String wanted) {
        return OURS.matcher(wanted).matches() && !wanted.contains("..") ? wanted : FIRST;
    }
}
