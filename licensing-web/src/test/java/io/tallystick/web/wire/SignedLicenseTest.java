package io.tallystick.web.wire;

import static io.tallystick.web.fixture.ALicenseView.byKey;
import static io.tallystick.web.fixture.ALicenseView.byUser;
import static io.tallystick.web.fixture.ALicenseView.counting;
import static io.tallystick.web.fixture.ALicenseView.on;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.access.boundary.Caller;
import io.tallystick.floating.boundary.Checked;
import io.tallystick.license.boundary.LicenseView;
import io.tallystick.offline.boundary.OfflineLicense;
import io.tallystick.signing.boundary.SigningKeyReference;
import io.tallystick.web.fixture.JdkSignatures;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SignedLicenseTest {

    private static final JdkSignatures SIGNATURES = new JdkSignatures();
    private static final Caller CALLER = new Caller(1, "api-key 1111", "1111", false, null, new SigningKeyReference("key-1", ""), null);

    private final SignedLicense licenses = new SignedLicense();

    @BeforeEach
    void putTogether() {
        licenses.signatures = SIGNATURES;
    }

    static Stream<LicenseView> everyKind() {
        return Stream.of(byKey(), byUser(), counting());
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    @DisplayName("L9 an activation's last member is the signature over hardware id, key or e-mail, and validity period as in the body")
    void anActivationIsSigned(LicenseView license) {
        JsonObject json = Json.read(licenses.activated(CALLER, on("Some-Unique-ID", license)));

        assertThat(last(json)).isEqualTo("license_signature");
        assertThat(SIGNATURES.verify(expectedText(json, "some-unique-id"), json.getString("license_signature"))).isTrue();
    }

    @Test
    @DisplayName("a check adds what the contract adds, before the signature")
    void aCheckAddsItsMembers() {
        List<String> activated = List.copyOf(Json.read(licenses.activated(CALLER, on("id", byKey()))).keySet());
        var check = new Checked(on("id", byKey()), null, null, 3);
        List<String> checked = List.copyOf(Json.read(licenses.checked(CALLER, check, Optional.empty())).keySet());

        assertThat(checked).startsWith(activated.subList(0, activated.size() - 1).toArray(String[]::new)).endsWith("license_signature");
        assertThat(checked.subList(activated.size() - 1, checked.size() - 1)).containsExactly("order_store_id", "is_borrowed",
            "borrowed_until", "floating_in_use_devices", "is_air_gapped", "is_hardware_key_auth", "version", "installation_file", "release_date",
            "hash_md5", "requires_version", "environment", "eula_link", "release_notes_link", "size", "channel");
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    @DisplayName("a license file's last two members are its signatures; the second is over the text without those two")
    void aLicenseFileIsSignedOverItsText(LicenseView license) {
        String file = licenses.file(CALLER, new OfflineLicense(on("Some-Unique-ID", license), "request-ä", "Thu, 17 Nov 2022 20:51:35 GMT", "aG1hYw=="));

        JsonObject json = Json.read(file);
        JsonMembers unsigned = Json.object();
        json.forEach((name, value) -> {
            if (!name.startsWith("license_signature")) {
                unsigned.add(name, value);
            }
        });
        assertThat(List.copyOf(json.keySet())).endsWith("request", "request_id", "hardware_id", "date", "offline_signature", "license_signature",
            "license_signature_v2");
        assertThat(SIGNATURES.verify(Json.compact(unsigned.build()), json.getString("license_signature_v2"))).isTrue();
        assertThat(SIGNATURES.verify(expectedText(json, "some-unique-id"), json.getString("license_signature"))).isTrue();
    }

    @Test
    @DisplayName("a license file echoes request id and hardware id unchanged, and a missing request id as null")
    void aLicenseFileEchoesTheRequest() {
        JsonObject echoed = Json.read(licenses.file(CALLER, new OfflineLicense(on("ÄID \"7\"", byKey()), "request-1", "date", "hmac")));
        JsonObject without = Json.read(licenses.file(CALLER, new OfflineLicense(on("id", byKey()), null, "date", "hmac")));

        assertThat(echoed.getString("request_id")).isEqualTo("request-1");
        assertThat(echoed.getString("hardware_id")).isEqualTo("ÄID \"7\"");
        assertThat(echoed.getString("request")).isEqualTo("activation");
        assertThat(without.isNull("request_id")).isTrue();
    }

    @Test
    @DisplayName("the same license is the same bytes, so that its signature can be remembered")
    void theSameLicenseIsTheSameBytes() {
        assertThat(licenses.activated(CALLER, on("id", counting()))).isEqualTo(licenses.activated(CALLER, on("id", counting())));
    }

    private static String expectedText(JsonObject json, String hardwareId) {
        String identity = json.containsKey("user") ? json.getJsonObject("user").getString("email") : json.getString("license_key");
        String validity = json.isNull("validity_period") ? "" : json.getString("validity_period");
        return (hardwareId + "#" + identity + "#" + validity).toLowerCase();
    }

    private static String last(JsonObject json) {
        List<String> names = List.copyOf(json.keySet());
        return names.get(names.size() - 1);
    }
}
