package io.tallystick.client.offline;

import static io.tallystick.client.testing.LicenseFixture.aLicense;
import static io.tallystick.client.testing.Refusals.refusedAs;
import static io.tallystick.client.testing.TestDevice.VENDOR;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.client.Refusal;
import io.tallystick.client.signing.TrustedKeys;
import io.tallystick.client.testing.Vendor;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BundleFileTest {

    private static final TrustedKeys KEYS = VENDOR.publicKey();
    private static final List<byte[]> MEMBERS = List.of(member("A"), member("B } \\\" ,{"));

    @Test
    @DisplayName("O2: a bundle's file is believed with the public key alone, and hands out the file of each member")
    void aBundlesFileIsBelieved() {
        BundleFile file = BundleFile.open(bundle(text()), KEYS);

        assertThat(file.licenseFiles()).hasSize(2);
        assertThat(file.licenseFiles()).map(each -> LicenseFile.open(each.getBytes(UTF_8), KEYS).license().product())
                .containsExactly("A", "B } \\\" ,{");
    }

    @Test
    @DisplayName("O2: a bundle's file of another key, with a member less, or cut off is refused")
    void anAlteredFileIsRefused() {
        String whole = new String(Base64.getMimeDecoder().decode(bundle(text())), UTF_8);
        String less = whole.replaceFirst("\\[.*?\"},", "[");

        refusedAs(Refusal.LICENSE_FILE_SIGNATURE_INVALID, () -> BundleFile.open(bundle(text()), Vendor.withNewKey().publicKey()));
        refusedAs(Refusal.LICENSE_FILE_SIGNATURE_INVALID, () -> BundleFile.open(base64(less), KEYS));
        refusedAs(Refusal.LICENSE_FILE_UNREADABLE, () -> BundleFile.open(base64(text()), KEYS));
        refusedAs(Refusal.NO_PUBLIC_KEY, () -> BundleFile.open(bundle(text()), TrustedKeys.none()));
    }

    private static byte[] member(String product) {
        return VENDOR.licenseFile(aLicense().ofProduct(product).answer("request-1", "2026-01-01T12:00:00Z"));
    }

    private static String text() {
        return MEMBERS.stream().map(member -> new String(Base64.getMimeDecoder().decode(member), UTF_8))
                .collect(Collectors.joining(",", "{\"licenses\":[", "]}"));
    }

    private static byte[] bundle(String text) {
        return base64(text.substring(0, text.length() - 1) + ",\"bundle_signature_v2\":\"" + VENDOR.sign(text.getBytes(UTF_8)) + "\"}");
    }

    private static byte[] base64(String text) {
        return Base64.getEncoder().encode(text.getBytes(UTF_8));
    }
}
