package io.tallystick.it.browser;

import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Files that come at the wrong time, or are the wrong ones of a pair. */
class ReplayedFilesPageIT extends PortalScene {

    @Test
    @DisplayName("O4 a request file whose machine has given its seat back is refused, and a new one is asked for")
    void aRequestFileOfAMachineThatLeft() {
        var license = vendor.issues(aLicense());
        var machine = aMachineWith(license);
        var old = machine.activationFile();
        handIn(old);
        handIn(machine.deactivationFile());

        handIn(old);

        mustBeRefused("offline_request_reused", "Have the program write a new request file");
        assertThat(counts.activeDevices(license)).isZero();
    }

    @Test
    @DisplayName("O5 a deactivation file that is older than the machine's new activation counts its units and leaves the seat")
    void aLateDeactivationFile() {
        var license = vendor.issues(aLicense().withUnits(10));
        var machine = aMachineWith(license);
        handIn(machine.activationFile());
        var late = machine.deactivationFile().dated("Thu, 17 Nov 2022 20:51:35 GMT").with("consumptions", 3);

        handIn(late);

        assertThat(browser.find("h1").getText()).isEqualTo("The machine keeps its seat");
        assertThat(counts.activeDevices(license)).isEqualTo(1);
        assertThat(counts.total(license)).isEqualTo(3);
    }

    @Test
    @DisplayName("a license file is known for one, and sent to where it belongs")
    void aLicenseFileIsNotARequestFile() {
        handIn(aMachineWith(vendor.issues(aLicense())).activationFile());
        var file = browser.downloaded("ls_activation.lic");

        handIn(file);

        mustBeRefused("validation_error", "This is a license file");
    }

    @Test
    @DisplayName("O2 all seats taken: the page says what to do first")
    void allSeatsAreTaken() {
        var license = vendor.issues(aLicense());
        handIn(aMachineWith(license).activationFile());

        handIn(aMachineWith(license).activationFile());

        mustBeRefused("license_activated_max_times", "Deactivate it on another machine first");
        assertThat(counts.activeDevices(license)).isEqualTo(1);
    }
}
