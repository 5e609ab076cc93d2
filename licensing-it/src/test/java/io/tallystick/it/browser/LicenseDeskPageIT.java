package io.tallystick.it.browser;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static io.tallystick.it.acceptance.fixture.ProductWish.aProduct;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

import io.tallystick.it.acceptance.fixture.CommandLineDevice;
import io.tallystick.it.acceptance.fixture.Machine;
import io.tallystick.it.acceptance.fixture.User;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

/** A support person's day at the console: issue, find, look, change, refresh, refuse, ask why. */
class LicenseDeskPageIT extends ConsoleScene {

    private static final String NEXT = ".wizard button[value=next]";

    @TempDir
    Path folder;

    @Test
    @DisplayName("the wizard issues a license, the search finds it, and its page tells all of it")
    void theWizardIssuesALicense() {
        var product = vendor.offers(aProduct().with("product_name", "Acme Draw").withCustomField("tier", "text", "gold")
                .withPolicy("standard", Map.of("name", "Standard", "max_activations", 3)).withPolicy("big", Map.of("name", "Big", "max_activations", 50)));
        var customer = "buyer-" + UUID.randomUUID() + "@example.org";
        signedIn("admin").open(server, "/console/licenses/new");

        choose("#f-offer", product.code());
        browser.look("console-wizard-product").press(NEXT);
        choose("#f-policy", "big");
        browser.press(NEXT).fill("#f-email", "no address");
        browser.driver().executeScript("document.querySelector('.wizard').noValidate = true");
        browser.press(NEXT);
        assertThat(browser.find("#alert").getText()).contains("email must be an e-mail address");
        browser.fill("#f-email", customer).fill("#f-company_name", "Buyer Ltd").press(NEXT).fill("#f-max_activations", "7");
        browser.find("#f-allow_offline_activation").click();
        browser.look("console-wizard-terms").press(NEXT).press(".wizard button[value=back]");
        assertThat(browser.find("#f-max_activations").getAttribute("value")).isEqualTo("7");
        assertThat(browser.find("#f-allow_offline_activation").isSelected()).isFalse();
        browser.press(NEXT).look("console-wizard-review").press(".wizard button[value=issue]");

        assertThat(browser.text()).contains("The license is issued.", "0 of 7", "Acme Draw", customer, "not allowed", "gold");
        browser.look("console-license");
        var key = browser.find("#key").getText();
        browser.open(server, "/console/licenses").fill("#f-q", key).press(".filters button");
        assertThat(browser.find("tbody tr").getText()).contains(key);
        assertThat(browser.all("tbody tr")).hasSize(1);
        browser.open(server, "/console/licenses?q=" + customer);
        assertThat(browser.find("tbody tr").getText()).contains(key);
    }

    @Test
    @DisplayName("the devices tab hands out the refresh file, which the command-line device loads")
    void theRefreshFileIsLoadedByTheDevice() throws IOException {
        var license = vendor.issues(aLicense().withUnits(5).withSeats(3));
        var machine = new Machine(api, license, "desk-" + UUID.randomUUID()).telling("hostname", "workshop-7").telling("os_ver", "Debian 12")
                .telling("app_ver", "2.1.0").telling("ip_local", "10.0.0.7").telling("is_vm", true).telling("vm_info", "KVM");
        accepted(machine.activates());
        accepted(machine.tracks(Map.of("theme", "dark")));
        anOfflineMachineWith(license);

        signedIn("support").open(server, "/console/licenses/" + license.id() + "/devices");
        assertThat(browser.text()).contains("workshop-7", "Debian 12, virtual", "2.1.0", "online", "offline");
        browser.look("console-license-devices");
        browser.driver().findElement(By.linkText("workshop-7")).click();
        assertThat(browser.find("#machine").findElement(By.xpath("..")).getText()).contains("Debian 12", "10.0.0.7", "yes, KVM");
        browser.look("console-device").find("a[download]").click();

        var device = aDeviceThatTrustsUs();
        Files.writeString(folder.resolve("license_refresh.lic"), browser.downloaded("license_refresh.lic"));
        device.does("load", folder.resolve("license_refresh.lic").toString(), "--product", license.product().code(), "--hardware-id", machine.hardwareId(),
                "--license-key", license.key());
        assertThat(device.does("status").out()).contains(license.key());
    }

    @Test
    @DisplayName("a device is blacklisted after a question, refused from then on, and forgiven")
    void aDeviceIsBlacklisted() {
        var machine = anActiveMachineWith(vendor.issues(aLicense()));
        signedIn("support").open(server, "/console/devices/" + vendor.sees(machine).path("id").asLong());

        browser.press("a[href$='/blacklist']").look("console-confirm").press("main button");

        assertThat(browser.text()).contains("Blacklisted");
        assertThat(machine.checks().code()).isEqualTo("blacklisted");
        browser.press("form[action$='/forgive'] button");
        assertThat(machine.checks().code()).isEqualTo("license_not_active");
    }

    @Test
    @DisplayName("Y2 why not: all rules are shown, and the one that refuses")
    void whyNot() {
        var license = vendor.issues(aLicense().withSeats(1));
        anActiveMachineWith(license);
        signedIn("read-only").open(server, "/console/licenses/" + license.id() + "/why");

        browser.fill("#f-hardware_id", "another machine").press("main form button");

        assertThat(browser.find("#answers + p").getText()).contains("does not know this machine");
        assertThat(browser.find("tr.decides").getText()).contains("1 of 1 seat is taken.");
        assertThat(counts.devices(license)).isEqualTo(1);
        browser.look("console-license-why");
    }

    @Test
    @DisplayName("entitlements are changed: offline activation, seats, a feature; a refusal keeps what was typed")
    void entitlementsAreChanged() {
        var license = vendor.issues(aLicense().withSeats(2).withFeature("export", "max_consumption", 5));
        anActiveMachineWith(license);
        signedIn("support").open(server, "/console/licenses/" + license.id() + "/entitlements");
        browser.look("console-license-entitlements");

        browser.find("#f-allow_offline_activation").click();
        browser.fill("#f-max_activations", "0").press(".wide-form button[type=submit]");
        assertThat(browser.find("#alert").getText()).contains("1 devices are active");
        assertThat(browser.find("#f-max_activations").getAttribute("value")).isEqualTo("0");
        browser.fill("#f-max_activations", "9").press(".wide-form button[type=submit]");

        assertThat(vendor.sees(license).path("max_activations").asInt()).isEqualTo(9);
        assertThat(vendor.sees(license).path("allow_offline_activation").asBoolean()).isFalse();
        browser.open(server, "/console/licenses/" + license.id() + "/history");
        assertThat(browser.text()).contains("license.changed", "support-");
        browser.look("console-license-history");
    }

    @Test
    @DisplayName("L18 notes are written and stay; users get the right to a license")
    void notesAndUsers() {
        var license = vendor.issues(aLicense().of(aProduct().forUsers()).withSeats(5).forUser(User.SOMEBODY));
        signedIn("support").open(server, "/console/licenses/" + license.id() + "/notes");
        browser.fill("#f-text", "Called: replaces all machines in June.").press("main form button");
        assertThat(browser.text()).contains("Called: replaces all machines in June.", "support-");
        browser.look("console-license-notes");

        browser.open(server, "/console/licenses/" + license.id() + "/users").fill("#f-email", "colleague@example.org").press("main form button");
        assertThat(browser.text()).contains("colleague@example.org may use the license");
        browser.look("console-license-users");
        browser.driver().findElement(By.linkText("colleague@example.org")).click();
        browser.fill("#f-first_name", "Col").press("main form button");
        assertThat(browser.text()).contains("The user is saved.");
        browser.look("console-user");
    }

    @Test
    @DisplayName("lists and pages of customers, accounts, users, orders and devices are shown")
    void listsAreShown() {
        var license = vendor.issues(aLicense(), "buyer-" + UUID.randomUUID() + "@example.org");
        anActiveMachineWith(license);
        signedIn("owner").open(server, "/console/licenses").look("console-licenses");
        browser.open(server, "/console/devices").look("console-devices");
        browser.open(server, "/console/customers").look("console-customers");
        browser.press("tbody a").look("console-customer");
        browser.open(server, "/console/customers/new").look("console-new-customer");
        browser.open(server, "/console/orders").look("console-orders").press("tbody a").look("console-order");
        browser.open(server, "/console/users").look("console-users");
        browser.open(server, "/console/accounts/new").fill("#f-code", "acc-" + UUID.randomUUID()).fill("#f-name", "Big Customer").press("main form button");
        assertThat(browser.text()).contains("The account is made.", "Big Customer");
        browser.look("console-account").open(server, "/console/accounts").look("console-accounts");
    }

    private CommandLineDevice aDeviceThatTrustsUs() throws IOException {
        var device = new CommandLineDevice(folder);
        Files.writeString(folder.resolve("key.pem"), accepted(api.get(".well-known", Map.of())).path("pub_key").asText());
        device.does("trust", "key.pem");
        return device;
    }

    private void choose(String select, String value) {
        new Select(browser.find(select)).selectByValue(value);
    }
}
