package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static io.tallystick.it.acceptance.fixture.WrongMembers.invalid;
import static io.tallystick.it.acceptance.fixture.WrongMembers.numbers;
import static io.tallystick.it.acceptance.fixture.WrongMembers.texts;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

import io.tallystick.it.acceptance.fixture.Machine;
import io.tallystick.it.acceptance.fixture.OfflineFile;
import io.tallystick.it.acceptance.fixture.Scene;
import io.tallystick.it.acceptance.fixture.WrongMembers.Wrong;
import io.tallystick.it.server.Answer;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Both offline endpoints: what is no request file, or lacks something (seed "deactivate offline", list of exceptions). */
class OfflineFileFieldsIT extends Scene {

    @Test
    void givenNoBodyOrAFormWithoutAFile_whenItIsUploaded_thenParametersAreMissing() {
        for (var endpoint : List.of("activate_offline", "deactivate_offline")) {
            mustRefuse("missing_parameters", () -> api.postText(endpoint, ""));
            mustRefuse("missing_parameters", () -> api.postText(endpoint, " \r\n"));
            mustRefuse("missing_parameters", () -> api.postFile(endpoint, "document", "a.req", "e30="));
            mustRefuse("missing_parameters", () -> api.postFile(endpoint, "file", "a.req", ""));
        }
    }

    @Test
    void givenTextThatIsNoBase64OrNoRequest_whenItIsUploaded_thenItIsRefused() {
        for (var endpoint : List.of("activate_offline", "deactivate_offline")) {
            mustRefuse("authorization_missing_params", () -> api.postText(endpoint, "this is no base64!"));
            mustRefuse("authorization_missing_params", () -> api.postText(endpoint, "e30"+"=e30="));
            mustRefuse("authorization_missing_params", () -> api.postText(endpoint, "//79"));
            mustRefuse("authorization_missing_params", () -> api.postText(endpoint, base64("{}")));
            for (var noObject : List.of("[]", "5", "\"text\"", "no json", "{\"cut\":", "{} and more")) {
                mustRefuse("validation_error", () -> api.postText(endpoint, base64(noObject)));
            }
        }
    }

    @Test
    void givenAFileWithOneCharacterWrong_whenItIsUploaded_thenItIsRefusedWhereverTheCharacterIs() {
        var text = aMachineWith(vendor.issues(aLicense())).activationFile().base64();

        for (int place = 0; place < text.length() - 2; place += 37) {
            var wrong = text.substring(0, place) + "#" + text.substring(place + 1);
            mustRefuse("authorization_missing_params", () -> api.postText("activate_offline", wrong));
        }
    }

    @TestFactory
    Stream<DynamicTest> givenAFileThatLacksAMember_whenItIsUploaded_thenTheMessageNamesItAndNothingIsBooked() {
        var file = activeMachine().deactivationFile();
        var members = Stream.of("hardware_id", "product", "license_key", "date", "api_key", "signature")
                .flatMap(name -> Stream.of(new Wrong(name, "", "authorization_missing_params"), new Wrong(name, null, "authorization_missing_params")));

        return mustNameAndBookNothing(members, wrong -> withMember(file, wrong).uploadedBy(api));
    }

    @TestFactory
    Stream<DynamicTest> givenAFileWithAWrongMember_whenItIsUploaded_thenTheMessageNamesItAndNothingIsBooked() {
        var machine = activeMachine();
        var members = Stream.of(texts("hardware_id", 500), texts("product", 100), texts("request_id", 200), texts("date", 200),
                texts("signature", 200), texts("api_key", 200), texts("license_key", 200), numbers("license_id"), numbers("consumptions"),
                List.of(invalid("request", 5), invalid("product_features", "text"), invalid("product_features", List.of("text")),
                        invalid("variables", List.of()))).flatMap(List::stream);

        return mustNameAndBookNothing(members, wrong -> withMember(machine.deactivationFile(), wrong).uploadedBy(api));
    }

    @TestFactory
    Stream<DynamicTest> givenAUsageOfAFeatureThatCannotBeRead_whenItIsUploaded_thenNothingIsBooked() {
        var file = activeMachine().deactivationFile();
        var usages = Map.<Object, String>of(Map.of("consumptions", 1), "authorization_missing_params",
                Map.of("feature", "export", "consumptions", "many"), "validation_error",
                Map.of("feature", "export", "consumptions", 1.5), "validation_error",
                Map.of("feature", 5, "consumptions", 1), "validation_error",
                Map.of("feature", "nothing", "consumptions", 1), "unsupported_product_feature",
                Map.of("feature", "pro", "consumptions", 1), "unsupported_product_feature");

        return usages.entrySet().stream().map(usage -> dynamicTest(usage.getKey().toString(), () ->
                mustRefuse(usage.getValue(), () -> file.with("product_features", List.of(usage.getKey())).uploadedBy(api))));
    }

    @Test
    void givenAFileForTheOtherPurpose_whenItIsUploaded_thenItIsRefused() {
        var machine = activeMachine();

        mustRefuse("validation_error", () -> api.postText("activate_offline", machine.deactivationFile().base64()));
        mustRefuse("validation_error", () -> api.postText("deactivate_offline", machine.activationFile().base64()));
        mustRefuse("validation_error", () -> machine.activationFile().with("request", "Activation").uploadedBy(api));
    }

    @TestFactory
    Stream<DynamicTest> givenAFileThatSomebodyAltered_whenItIsUploaded_thenItsSignatureDoesNotMatch() {
        var machine = activeMachine();
        var other = vendor.issues(aLicense());
        var alterations = Map.<String, Object>of("hardware_id", "another machine", "license_key", other.key(),
                "date", "Thu, 17 Nov 2022 20:51:36 GMT", "signature", "AAAA", "api_key", vendor.makesKey().key());

        return Stream.of(machine.activationFile(), machine.deactivationFile()).flatMap(file -> alterations.entrySet().stream()
                .map(change -> dynamicTest(file.endpoint() + " " + change.getKey(), () ->
                        mustRefuse("signature_mismatch", () -> file.tampered(change.getKey(), change.getValue()).uploadedBy(api)))));
    }

    private Machine activeMachine() {
        return anActiveMachineWith(vendor.issues(aLicense().withUnits(10)));
    }

    private static OfflineFile withMember(OfflineFile file, Wrong wrong) {
        return file.tampered(wrong.name(), wrong.value());
    }

    private void mustRefuse(String code, Supplier<Answer> upload) {
        mustBookNothing(code, upload);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
    }
}
