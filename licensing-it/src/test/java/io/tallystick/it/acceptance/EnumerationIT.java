package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.refused;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static io.tallystick.it.acceptance.fixture.ProductWish.aProduct;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import io.tallystick.it.acceptance.fixture.Json;
import io.tallystick.it.acceptance.fixture.Machine;
import io.tallystick.it.acceptance.fixture.Scene;
import io.tallystick.it.acceptance.fixture.User;
import io.tallystick.it.server.Acme;
import io.tallystick.it.server.Answer;
import io.tallystick.it.server.LicenseApi;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whoever has no valid API key cannot find out which license keys and users there are. */
class EnumerationIT extends Scene {

    @TestFactory
    @DisplayName("A8 without a valid API key a known license key and an unknown one are answered alike")
    Stream<DynamicTest> givenNoValidKey_whenAKnownAndAnUnknownLicenseKeyAreSent_thenTheAnswersAreAlike() {
        var known = anActiveMachineWith(vendor.issues(aLicense()));
        var strangers = Map.of("invalid_api_key", api.withKey("nobody", Acme.SHARED_KEY), "signature_mismatch", api.withKey(Acme.API_KEY, "a guess"),
                "missing_headers", api.withoutHeader("Authorization"), "date_header_diff", api.withHeader("Date", "Tue, 07 Jun 2011 20:51:35 GMT"));
        return strangers.entrySet().stream().map(stranger -> dynamicTest(stranger.getKey(), () -> {
            var before = counts.everything();
            for (var call : List.of("activate_license", "deactivate_license", "add_consumption", "track_device_variables")) {
                mustBeAlike(stranger.getKey(), posts(stranger.getValue(), call, known, true), posts(stranger.getValue(), call, known, false));
            }
            mustBeAlike(stranger.getKey(), checks(stranger.getValue(), known, true), checks(stranger.getValue(), known, false));
            assertThat(counts.everything()).isEqualTo(before);
        }));
    }

    @Test
    @DisplayName("A8 U4 with a valid API key an unknown user and a wrong password are answered alike")
    void givenAValidKey_whenTheUserIsUnknownOrThePasswordWrong_thenTheAnswersAreAlike() {
        var machine = aMachineWith(vendor.issues(aLicense().of(aProduct().forUsers()).forUser(User.SOMEBODY)));

        mustBeAlike("license_not_found", machine.telling("password", "wrong").activates(), machine.telling("username", "nobody@example.org").activates());
    }

    private static Answer posts(LicenseApi stranger, String call, Machine machine, boolean known) {
        return stranger.post(call, Json.text(identity(machine, known)));
    }

    private static Answer checks(LicenseApi stranger, Machine machine, boolean known) {
        return stranger.get("check_license", identity(machine, known));
    }

    private static Map<String, Object> identity(Machine machine, boolean known) {
        return known ? machine.identity() : Json.merged(machine.identity(), Map.of("license_key", "AAAA-BBBB-CCCC-DDDD"));
    }

    private static void mustBeAlike(String code, Answer known, Answer unknown) {
        refused(code, known);
        assertThat(unknown.toString()).isEqualTo(known.toString());
        assertThat(headers(unknown)).isEqualTo(headers(known));
    }

    private static Map<String, List<String>> headers(Answer answer) {
        var headers = new TreeMap<>(answer.headers().map());
        headers.remove("date");
        return headers;
    }
}
