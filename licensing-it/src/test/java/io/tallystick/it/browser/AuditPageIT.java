package io.tallystick.it.browser;

import static io.tallystick.it.acceptance.fixture.Answers.refused;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The audit at the console. */
class AuditPageIT extends ConsoleScene {

    @Test
    @DisplayName("T5 the audit is filtered by license and by word, and leads on to older lines")
    void theAuditIsFiltered() {
        var license = vendor.issues(aLicense());
        var machine = anActiveMachineWith(license);
        refused("license_activated_max_times", aMachineWith(license).activates());
        signedIn("read-only").open(server, "/console/audit");
        assertThat(browser.text()).contains("sealed into the chain", "license_activated_max_times");
        browser.look("console-audit");

        browser.open(server, "/console/audit?license_id=" + license.id());
        assertThat(browser.all("tbody tr")).hasSize(3);
        assertThat(browser.text()).contains("license_activated_max_times", "device.activated", machine.hardwareId(), "127.0.0.1");

        browser.fill("#text", machine.hardwareId().toUpperCase()).press(".filters button");
        assertThat(browser.all("tbody tr")).hasSize(1);
        assertThat(browser.find("#license_id").getAttribute("value")).isEqualTo("" + license.id());

        browser.fill("#text", "no such line").press(".filters button");
        assertThat(browser.text()).contains("No line fits.");
        browser.look("console-audit-empty");
    }

    @Test
    @DisplayName("T5 what is filtered is exported")
    void whatIsFilteredIsExported() {
        var license = vendor.issues(aLicense());
        signedIn("support").open(server, "/console/audit?license_id=" + license.id());

        browser.find(".head a[href*='format=csv']").click();

        assertThat(browser.downloaded("audit.csv")).startsWith("id,at,event").contains("license.issued," ).contains("," + license.id() + ",");
    }
}
