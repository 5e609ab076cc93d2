package io.tallystick.it.browser;

import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.it.acceptance.fixture.Machine;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Files that are wrong: each is told in a sentence that says what to do, the form stays, and nothing is booked. */
class UploadRefusedPageIT extends PortalScene {

    private Machine machine;
    private Object before;

    @BeforeEach
    void sellALicense() {
        machine = aMachineWith(vendor.issues(aLicense()));
        before = counts.everything();
    }

    @AfterEach
    void nothingIsBooked() {
        assertThat(counts.everything()).isEqualTo(before);
        assertThat(browser.all("form #file")).hasSize(1);
    }

    @Test
    @DisplayName("an empty form is told to hold something")
    void anEmptyForm() {
        browser.open(server, "/offline").press("button[type=submit]");

        mustBeRefused("missing_parameters", "Choose the request file, or paste its text");
        browser.look("upload-refused");
    }

    @Test
    @DisplayName("a file that was cut, and one that is none at all")
    void aCutFile() {
        var text = machine.activationFile().base64();

        handIn(text.substring(0, text.length() / 2));
        assertThat(browser.find("#alert").getText()).contains("a part of it was lost on the way");

        handIn("Dear support, please find attached <b>my</b> file.");
        mustBeRefused("authorization_missing_params", "This is no request file");
    }

    @Test
    @DisplayName("a file that was altered after it was written")
    void anAlteredFile() {
        handIn(machine.activationFile().tampered("hardware_id", "another machine"));

        mustBeRefused("signature_mismatch", "changed after the program had written it");
    }

    @Test
    @DisplayName("a file of another vendor's program")
    void aForeignFile() {
        handIn(machine.activationFile().with("api_key", "99999999-2222-3333-4444-555555555555"));

        mustBeRefused("invalid_api_key", "was not made for us");
    }

    @Test
    @DisplayName("O1 a file for a license key that nobody has")
    void aFileForAnUnknownKey() {
        handIn(machine.activationFile().with("license_key", "ZZZZ-ZZZZ-ZZZZ-ZZZZ"));

        mustBeRefused("license_not_found", "Check in the program what was typed");
    }

    @Test
    @DisplayName("what a file says is never part of a page as markup")
    void nothingIsEchoed() {
        handIn(machine.activationFile().with("request", "<script>alert(1)</script>"));

        assertThat(browser.source()).doesNotContain("<script>alert(1)");
    }
}
