package io.tallystick.it.browser;

import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Pages of the console that no other test comes by, looked at. */
class ConsoleFurtherPagesIT extends ConsoleScene {

    private static final List<String> PAGES = List.of("orders", "accounts/new", "bundles/new", "keys/management/new", "keys/clients/new", "nothing-here");

    @Test
    @DisplayName("R1 an owner finds all pages fit to be read")
    void pagesAreFitToBeRead() {
        vendor.issues(aLicense().withSeats(2));
        signedIn("owner");

        PAGES.forEach(page -> browser.open(server, "/console/" + page).look("console-" + page.replace('/', '-')));
        browser.open(server, "/console/customers").press("tbody th a").press("main a[href$=merge]").look("console-customer-merge");
        browser.open(server, "/console/products").press("tbody th a").press("main a[href$='policy/new']").look("console-policy-new");

        assertThat(browser.driver().getTitle()).startsWith("New policy");
    }

    @Test
    @DisplayName("N1 what the dashboard counts is one click away")
    void figuresLeadToWhatTheyCount() {
        anActiveMachineWith(vendor.issues(aLicense().withSeats(2)));
        signedIn("read-only");

        browser.press(".tiles a[href*='seat=taken']");

        assertThat(browser.driver().getTitle()).startsWith("Devices");
        assertThat(browser.all("tbody th a[href^='/console/licenses/']")).isNotEmpty();
    }
}
