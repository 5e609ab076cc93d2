package io.tallystick.client.offline;

import static io.tallystick.client.testing.LicenseFixture.aLicense;
import static io.tallystick.client.testing.Refusals.refusedAs;
import static io.tallystick.client.testing.TestDevice.VENDOR;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tallystick.client.Refusal;
import io.tallystick.client.json.Json;
import io.tallystick.client.signing.TrustedKeys;
import io.tallystick.client.testing.Vendor;
import java.util.Base64;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LicenseFileTest {

    private static final ObjectNode ANSWER = aLicense().answer("request-1", "2026-01-01T12:00:00Z");
    private static final byte[] FILE = VENDOR.licenseFile(ANSWER);
    private static final TrustedKeys KEYS = VENDOR.publicKey();

    @Test
    @DisplayName("O2: a file is believed with the public key alone")
    void aFileIsBelievedWithThePublicKeyAlone() {
        LicenseFile file = LicenseFile.open(FILE, KEYS);
        assertThat(file.license().ownerName()).isEqualTo("AAAA-BBBB-CCCC-DDDD");
        assertThat(file.requestId()).isEqualTo("request-1");
        assertThat(file.date()).isEqualTo("2026-01-01T12:00:00Z");
    }

    @Test
    @DisplayName("O2: a file of the former key is believed while that key is trusted too")
    void aFileOfTheFormerKeyIsBelieved() {
        TrustedKeys rotated = Vendor.withNewKey().publicKey().and(KEYS);
        assertThat(LicenseFile.open(FILE, rotated).license().id()).isEqualTo(2);
    }

    @Test
    @DisplayName("O2: a file of a user names the e-mail in its license_signature")
    void aFileOfAUserIsBelieved() {
        byte[] file = VENDOR.licenseFile(aLicense().ofUser("User@Example.com").answer("r", "2026-01-01T12:00:00Z"));
        assertThat(LicenseFile.open(file, KEYS).license().ownerName()).isEqualTo("User@Example.com");
    }

    @Test
    @DisplayName("O2: a file of an unknown key is refused, and so is any file without a key")
    void aFileOfAnUnknownKeyIsRefused() {
        TrustedKeys wrong = Vendor.withNewKey().publicKey();
        refusedAs(Refusal.LICENSE_FILE_SIGNATURE_INVALID, () -> LicenseFile.open(FILE, wrong));
        refusedAs(Refusal.NO_PUBLIC_KEY, () -> LicenseFile.open(FILE, TrustedKeys.none()));
    }

    @Test
    @DisplayName("O2: a valid license_signature_v2 with a license_signature for something else is refused")
    void aForeignLicenseSignatureIsRefused() {
        ObjectNode foreign = ANSWER.deepCopy().put("license_signature", VENDOR.sign("other".getBytes(UTF_8)))
                .put("license_signature_v2", VENDOR.sign(Json.bytes(ANSWER)));
        refusedAs(Refusal.LICENSE_FILE_SIGNATURE_INVALID, () -> open(foreign));
    }

    @Test
    @DisplayName("O2: an online answer with its header signature is not made a license file")
    void anOnlineAnswerIsNotALicenseFile() {
        ObjectNode online = VENDOR.signed(aLicense().json(), "Device-One");
        String raw = new String(Json.bytes(online), UTF_8);
        String dressed = raw.replaceFirst("}$", ",\"license_signature\":\"" + online.path("license_signature").asText()
                + "\",\"license_signature_v2\":\"" + VENDOR.sign(raw.getBytes(UTF_8)) + "\"}");
        refused(Base64.getEncoder().encode(dressed.getBytes(UTF_8)));
    }

    private static LicenseFile open(ObjectNode raw) {
        return LicenseFile.open(Base64.getEncoder().encode(Json.bytes(raw)), KEYS);
    }

    private static void refused(byte[] file) {
        refusedAs(null, () -> LicenseFile.open(file, KEYS));
    }
}
