package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.Answers.refused;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;

import io.tallystick.it.acceptance.fixture.Json;
import io.tallystick.it.acceptance.fixture.Scene;
import io.tallystick.it.server.Acme;
import io.tallystick.it.server.HmacSignature;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The order of the checks of an authorization (§1.1), and the protocol's vectors against the server itself. */
class AuthorizationOrderIT extends Scene {

    private static final String DATE = "Thu, 17 Nov 2022 20:51:35 GMT";
    private static final String PUBLIC_VECTOR_KEY = "kw4qSnpSwXzgiv5yxYpZZmFEd9QAeiKTQ6OuyMja";

    @AfterEach
    void acceptKeysAgain() {
        accepted(management.patch("company", "{\"oauth_required\":false}"));
    }

    @ParameterizedTest
    @CsvSource({"1, missing_headers", "2, authorization_invalid_headers", "3, authorization_missing_params", "4, hmac_required",
            "5, date_header_diff", "6, revoked_api_key", "7, signature_mismatch", "8, oauth_required", "9, validation_error"})
    @DisplayName("A1 of all that is wrong with an authorization, the first step is refused")
    void givenARequestThatIsWrongFromSomeStepOn_whenItIsSent_thenThatStepsRefusalIsAnswered(int firstWrong, String code) {
        var revoked = vendor.makesKey("shared_key", Acme.SHARED_KEY);
        vendor.revokes(revoked);
        accepted(management.patch("company", "{\"oauth_required\":" + (firstWrong <= 8) + "}"));
        var date = firstWrong <= 5 ? DATE : api.date();
        var header = "algorithm=\"" + (firstWrong <= 4 ? "hmac-md5" : "hmac-sha256") + "\"," + (firstWrong <= 3 ? "" : "headers=\"date\",")
                + "signature=\"" + HmacSignature.ofRequest(firstWrong <= 7 ? "a wrong shared key" : Acme.SHARED_KEY, date) + "\","
                + "apikey=\"" + (firstWrong <= 6 ? revoked.key() : Acme.API_KEY) + "\"" + (firstWrong <= 2 ? " and more" : "");

        var caller = api.withHeader("Authorization", header).withHeader("Date", firstWrong <= 1 ? "" : date);

        refused(code, caller.post("activate_license", "no json"));
    }

    @Test
    void givenAnUnknownKeyWithAWrongSignature_whenItIsSent_thenTheKeyIsRefusedFirst() {
        refused("invalid_api_key", api.withKey("nobody", "whatever").post("activate_license", "no json"));
    }

    @Test
    void givenTheSharedKeysOfBothVectors_whenRequestsAreSignedByTheText_thenTheServerAgreesToday() {
        var machine = anActiveMachineWith(vendor.issues(aLicense()));
        var ofPublicVector = vendor.makesKey("shared_key", PUBLIC_VECTOR_KEY);

        accepted(machine.calling(ofPublicVector.of(api)).checks());
        accepted(machine.calling(api.withKey(Acme.API_KEY, "example-shared-key-0001")).checks());
        refused("date_header_diff", api.withHeader("Date", DATE).withHeader("Authorization", "algorithm=\"hmac-sha256\",headers=\"date\","
                + "signature=\"OVHF1U+wL4YCq/py2p8x317TiO2dUxzJl9WPDctWMn0=\",apikey=\"" + Acme.API_KEY + "\"").post("activate_license", "{}"));
    }

    @Test
    void givenTheVectorsOfOfflineFiles_whenTheyAreUploaded_thenTheirSignaturesAreAcceptedAndOnlyTheProductIsNot() {
        var keyed = Json.object("hardware_id", "some-unique-id", "product", "NOWHERE", "license_key", "AAAA-BBBB-CCCC-DDDD", "date", DATE,
                "api_key", Acme.API_KEY, "signature", "djlkbxLIZs0n0ncOcQLztOGRnQpKvM34RpZ616ssNe0=");
        var ofUser = Json.object("hardware_id", "some-unique-id", "product", "NOWHERE", "username", "user@example.com", "password", "any",
                "date", DATE, "api_key", Acme.API_KEY, "signature", "5jy2m56WdSo5DHHWIHKKC1s7jsoeGsRnS6G5SeuvXlU=");

        for (var file : List.of(keyed, ofUser)) {
            mustBookNothing("unknown_product", () -> api.postText("activate_offline", base64(Json.text(file))));
            mustBookNothing("unknown_product", () -> api.postText("deactivate_offline", base64(Json.text(file))));
            file.put("hardware_id", "another-id");
            mustBookNothing("signature_mismatch", () -> api.postText("activate_offline", base64(Json.text(file))));
        }
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
    }
}
