package io.tallystick.it.browser;

import static io.tallystick.it.acceptance.fixture.BundleWish.aBundle;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static io.tallystick.it.acceptance.fixture.ProductWish.aProduct;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.tallystick.it.acceptance.fixture.Bundles;
import io.tallystick.it.acceptance.fixture.Machine;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Request files through the portal: what comes back, what is shown, what is booked. */
class UploadPageIT extends PortalScene {

    @Test
    @DisplayName("W1 the only company of a server has the pages under every name")
    void theOnlyCompanyHasThePages() {
        browser.open(server, "/offline");

        assertThat(browser.find("header").getText()).contains("Acme");
        browser.look("upload");
    }

    @Test
    @DisplayName("O3 a request file that is chosen brings the license file down, and the page says what it is")
    void aRequestFileBringsTheLicenseFile() {
        var license = vendor.issues(aLicense().of(aProduct().with("product_name", "Acme Draw")).withSeats(3).ofType("time-limited")
                .with("validity_period", "2031-05-06T07:08:00.000Z"));
        var machine = new Machine(api, license, "8d02-c3f1-77aa");

        handIn(machine.activationFile().with("hostname", "workshop-7"));

        var file = browser.downloaded("ls_activation.lic");
        var json = new String(Base64.getDecoder().decode(file), StandardCharsets.UTF_8);
        assertThat(json).contains("\"hardware_id\":\"" + machine.hardwareId() + "\"", "\"license_signature_v2\"", license.key());
        assertThat(fact("Machine")).isEqualTo(machine.hardwareId() + " (workshop-7)");
        assertThat(fact("Valid until")).isEqualTo("6 May 2031, 07:08 UTC");
        assertThat(fact("Seats left")).isEqualTo("2 of 3");
        assertThat(browser.text()).doesNotContain(license.key());
        assertThat(counts.activeDevices(license)).isEqualTo(1);
        browser.look("activated");
    }

    @Test
    @DisplayName("O3 the same file handed in again is the same seat, and the license file comes once more")
    void theSameFileAgainIsTheSameSeat() {
        var license = vendor.issues(aLicense().withSeats(2));
        var file = aMachineWith(license).activationFile();

        handIn(file);
        paste(file.base64());

        assertThat(fact("Seats left")).isEqualTo("1 of 2");
        assertThat(counts.activeDevices(license)).isEqualTo(1);
    }

    @Test
    @DisplayName("a file that is dropped on the form is the one that is handed in")
    void aFileThatIsDroppedIsHandedIn() {
        var license = vendor.issues(aLicense());
        browser.open(server, "/offline");

        browser.driver().executeScript("""
                const files = new DataTransfer();
                files.items.add(new File([arguments[0]], 'activate_offline.req'));
                document.querySelector('[data-drop]').dispatchEvent(new DragEvent('drop', {dataTransfer: files, bubbles: true, cancelable: true}));
                """, aMachineWith(license).activationFile().base64());
        browser.press("button[type=submit]");

        assertThat(browser.find("h1").getText()).isEqualTo("Activated");
        assertThat(counts.activeDevices(license)).isEqualTo(1);
    }

    @Test
    @DisplayName("a text that a mail program wrapped, quoted and marked is read when it is pasted")
    void aTextThatAMailProgramChangedIsRead() {
        var license = vendor.issues(aLicense());
        var text = aMachineWith(license).activationFile().base64();

        paste("\uFEFF> " + text.replaceAll("(.{64})", "$1\r\n> "));

        assertThat(browser.find("h1").getText()).isEqualTo("Activated");
        assertThat(counts.activeDevices(license)).isEqualTo(1);
    }

    @Test
    @DisplayName("O5 a deactivation file frees the seat, and the page says which units were added")
    void aDeactivationFileFreesTheSeat() {
        var license = vendor.issues(aLicense().withUnits(100).of(aProduct().withFeatures(Map.of("code", "export", "name", "Export", "feature_type", "consumption",
                "max_consumption", 50))));
        var machine = aMachineWith(license);
        handIn(machine.activationFile());
        var file = machine.deactivationFile().with("consumptions", 12)
                .with("product_features", List.of(Map.of("feature", "export", "consumptions", 5)));

        handIn(file);

        assertThat(browser.find("h1").getText()).isEqualTo("The seat is free");
        assertThat(fact("Units added")).isEqualTo("12");
        assertThat(browser.text()).contains("5");
        assertThat(counts.activeDevices(license)).isZero();
        assertThat(counts.total(license)).isEqualTo(12);
        mustBalance(license);
        browser.look("taken-back");

        handIn(file);
        assertThat(browser.find("h1").getText()).isEqualTo("Handed in before");
        assertThat(counts.total(license)).isEqualTo(12);
    }

    @Test
    @DisplayName("O8 a bundle's file activates all members; the page knows it for a bundle by itself")
    void aBundlesFileActivatesAllMembers() {
        var bundles = new Bundles(management);
        var bundle = bundles.issues(aBundle());
        var machine = new Machine(api, bundle.whole(), "hw-" + UUID.randomUUID());

        handIn(machine.activationFile());

        assertThat(browser.all("dt").stream().filter(each -> each.getText().equals("Product"))).hasSize(2);
        assertThat(browser.downloaded("ls_activation.lic")).isNotEmpty();
        bundle.licenses().forEach(member -> assertThat(counts.activeDevices(member)).isEqualTo(1));

        handIn(machine.deactivationFile());
        bundle.licenses().forEach(member -> assertThat(counts.activeDevices(member)).isZero());
    }
}
