package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.Answers.acceptedWith;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static io.tallystick.it.acceptance.fixture.ProductWish.aProduct;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;

import io.tallystick.it.acceptance.fixture.Machine;
import io.tallystick.it.acceptance.fixture.OfflineFile;
import io.tallystick.it.acceptance.fixture.Scene;
import io.tallystick.it.acceptance.fixture.User;
import io.tallystick.it.server.Answer;

import org.junit.jupiter.api.Test;

/** {@code POST /api/v4/activate_offline} (§3.3): the license file's content for a request file, in whatever form it arrives. */
class ActivateOfflineIT extends Scene {

    private static final List<String> ADDED = List.of("request", "request_id", "hardware_id", "date", "offline_signature", "license_signature",
            "license_signature_v2");

    @Test
    void givenARequestFile_whenItIsUploaded_thenTheMachineHoldsASeatAndIsMarkedOffline() {
        var license = vendor.issues(aLicense().withSeats(2));
        var machine = aMachineWith(license);

        accepted(machine.activationFile().uploadedBy(api));

        assertThat(vendor.sees(machine).path("is_offline").asBoolean()).isTrue();
        assertThat(counts.activeDevices(license)).isEqualTo(1);
        assertThat(counts.timesActivated(license)).isEqualTo(1);
        assertThat(counts.offlineRequests(license)).isEqualTo(1);
    }

    @Test
    void givenARequestFile_whenItIsAnswered_thenIdAndMachineComeBackUnchangedAndTheSignaturesAreLast() {
        var machine = aMachineWith(vendor.issues(aLicense()));
        var file = machine.activationFile();

        var answer = accepted(file.uploadedBy(api));

        var names = answer.properties().stream().map(Map.Entry::getKey).toList();
        assertThat(names.subList(names.size() - ADDED.size(), names.size())).isEqualTo(ADDED);
        assertThat(answer.path("request").asText()).isEqualTo("activation");
        assertThat(answer.path("request_id").asText()).isEqualTo(file.requestId());
        assertThat(answer.path("hardware_id").asText()).isEqualTo(machine.hardwareId());
        assertThat(answer.path("product_details").has("prevent_vm")).isTrue();
    }

    @Test
    void givenFilesAsMailProgramsLeaveThem_whenTheyAreUploaded_thenTheyAreRead() {
        mustBeRead(file -> file.base64());
        mustBeRead(file -> file.base64() + "\n");
        mustBeRead(file -> "\n  " + file.base64().replaceAll("(.{76})", "$1\r\n") + "\r\n");
        mustBeRead(file -> "\uFEFF" + file.base64());
        mustBeRead(file -> "\"" + file.base64() + "\"");
        mustBeRead(file -> file.base64().replaceAll("=+$", ""));
    }

    @Test
    void givenClientsThatNameOtherContentTypes_whenTheySendBase64_thenItIsRead() {
        for (var type : List.of("application/x-www-form-urlencoded", "application/octet-stream", "text/plain; charset=utf-8", "application/json")) {
            mustActivate((machine, file) -> api.send("POST", "activate_offline", type, file.base64().getBytes()));
        }
    }

    @Test
    void givenAForm_whenItsPartNamedFileHoldsTheText_thenAnyFileNameWillDo() {
        mustActivate((machine, file) -> api.postFile("activate_offline", "file", "activate_offline.req", file.base64()));
        mustActivate((machine, file) -> api.postFile("activate_offline", "file", "some thing (1).txt", file.base64() + "\r\n"));
    }

    @Test
    void givenPlainJson_whenItIsSentAsJson_thenItIsRead() {
        mustActivate((machine, file) -> api.post("activate_offline", file.json()));
    }

    @Test
    void givenAFileThatTravelledForWeeks_whenItIsUploaded_thenItsOwnDateDoesNotMatter() {
        mustActivate((machine, file) -> file.dated("Thu, 17 Nov 2022 20:51:35 GMT").uploadedBy(api));
        mustActivate((machine, file) -> file.dated("2022-11-17T20:51:35.123+01:00").uploadedBy(api));
        mustActivate((machine, file) -> file.dated("+999999999-12-31T23:59:59Z").uploadedBy(api));
        mustActivate((machine, file) -> file.dated("17.11.2022 at tea-time").uploadedBy(api));
    }

    @Test
    void givenAFileWithoutAnIdOrAKind_whenItIsUploaded_thenItIsReadAndTheIdIsNull() {
        var answer = accepted(aMachineWith(vendor.issues(aLicense())).activationFile().without("request_id").without("request").uploadedBy(api));

        assertThat(answer.path("request_id").isNull()).isTrue();
    }

    @Test
    void givenAFileOfAUser_whenNameAndPasswordAreRight_thenTheUserIsInTheLicenseFile() {
        var license = vendor.issues(aLicense().of(aProduct().forUsers()).forUser(User.SOMEBODY));

        var answer = accepted(aMachineWith(license).activationFile().uploadedBy(api));

        assertThat(answer.path("user").path("email").asText()).isEqualTo(User.SOMEBODY.email());
        assertThat(answer.has("license_key")).isFalse();
        assertThat(counts.activeDevices(license)).isEqualTo(1);
    }

    @Test
    void givenAFileMadeWithAnotherKeyOfTheCompany_whenItIsUploaded_thenItIsAnsweredUnderThatKey() {
        var key = vendor.makesKey();
        var machine = aMachineWith(vendor.issues(aLicense()));

        accepted(machine.activationFile().signedWith(key).uploadedBy(api));

        assertThat(counts.device(machine, "api_key")).isEqualTo(key.key());
    }

    @Test
    void givenDetailsAndVariablesInTheFile_whenItIsUploaded_thenTheVendorSeesThem() {
        var machine = aMachineWith(vendor.issues(aLicense())).telling("hostname", "behind the air gap").telling("variables", Map.of("room", "7"));

        accepted(machine.activationFile().uploadedBy(api));

        assertThat(vendor.sees(machine).path("hostname").asText()).isEqualTo("behind the air gap");
        assertThat(accepted(machine.asksForVariables()).path(0).path("value").asText()).isEqualTo("7");
    }

    @Test
    void givenAnOfflineMachine_whenItComesOnline_thenItIsNoOfflineMachineAnyMore() {
        var checking = aMachineWith(vendor.issues(aLicense()));
        accepted(checking.activationFile().uploadedBy(api));
        accepted(checking.checks());
        var activating = aMachineWith(vendor.issues(aLicense()));
        accepted(activating.activationFile().uploadedBy(api));
        accepted(activating.activates());

        assertThat(vendor.sees(checking).path("is_offline").asBoolean()).isFalse();
        assertThat(vendor.sees(activating).path("is_offline").asBoolean()).isFalse();
        assertThat(counts.activeDevices(activating.license())).isEqualTo(1);
    }

    @Test
    void givenASeatTakenOffline_whenTheMachineGivesItBackOnline_thenItIsFree() {
        var license = vendor.issues(aLicense());
        var machine = aMachineWith(license);
        accepted(machine.activationFile().uploadedBy(api));

        acceptedWith("license_deactivated", machine.deactivates());

        assertThat(counts.activeDevices(license)).isZero();
    }

    private void mustBeRead(Function<OfflineFile, String> form) {
        mustActivate((machine, file) -> api.postText("activate_offline", form.apply(file)));
    }

    private void mustActivate(Upload upload) {
        var license = vendor.issues(aLicense());
        var machine = aMachineWith(license);

        JsonNode answer = accepted(upload.of(machine, machine.activationFile()));

        assertThat(answer.path("license_key").asText()).isEqualTo(license.key());
        assertThat(counts.activeDevices(license)).isEqualTo(1);
    }

    private interface Upload {
        Answer of(Machine machine, OfflineFile file);
    }
}
