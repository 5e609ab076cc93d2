package io.tallystick.client.offline;

import static io.tallystick.client.testing.LicenseFixture.aLicense;
import static io.tallystick.client.testing.Refusals.refusedAs;
import static io.tallystick.client.testing.TestDevice.VENDOR;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tallystick.client.Refusal;
import io.tallystick.client.json.Json;
import io.tallystick.client.signing.TrustedKeys;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DamagedFileTest {

    private static final ObjectNode ANSWER = aLicense().answer("request-1", "2026-01-01T12:00:00Z");
    private static final byte[] FILE = VENDOR.licenseFile(ANSWER);
    private static final TrustedKeys KEYS = VENDOR.publicKey();

    @ParameterizedTest(name = "{index}")
    @DisplayName("O3: a file as mail programs, editors and shells leave it is taken")
    @MethodSource("mailed")
    void aMailedFileIsTaken(byte[] mailed) {
        assertThat(LicenseFile.open(mailed, KEYS).text()).isEqualTo(new String(FILE, UTF_8));
    }

    static Stream<byte[]> mailed() {
        String text = new String(FILE, UTF_8);
        String wrapped = text.replaceAll("(.{76})", "$1\r\n");
        return Stream.of(
                wrapped.getBytes(UTF_8), text.replaceAll("(.{64})", "$1\n").getBytes(UTF_8),
                text.replaceAll("(.{60})", "$1\r").getBytes(UTF_8), ("\uFEFF" + text + "\n").getBytes(UTF_8),
                ("\uFEFF\r\n  " + wrapped + " \t\u00A0\r\n\r\n").getBytes(UTF_8),
                ("\uFEFF" + wrapped).getBytes(UTF_16LE));
    }

    @Test
    @DisplayName("O3: each single altered character is refused")
    void eachAlteredCharacterIsRefused() {
        for (int at = 0; at < FILE.length; at++) {
            byte[] altered = FILE.clone();
            altered[at] = (byte) (altered[at] == 'A' ? 'B' : altered[at] == '=' ? 'A' : altered[at] + 1);
            refused(altered);
        }
    }

    @Test
    @DisplayName("O3: a file cut anywhere is refused")
    void aCutFileIsRefused() {
        String text = new String(FILE, UTF_8);
        for (int length = 0; length < text.length(); length++) {
            refused(text.substring(0, length).getBytes(UTF_8));
        }
        refused(text.substring(4).getBytes(UTF_8));
        refused((text.substring(0, 400) + text.substring(404)).getBytes(UTF_8));
    }

    @Test
    @DisplayName("O3: swapped, added, doubled and re-formatted members are refused")
    void changedMembersAreRefused() {
        String raw = new String(VENDOR.sealed(ANSWER), UTF_8);
        Stream.of(
                raw.replace("\"id\":2,\"license_active\":true", "\"license_active\":true,\"id\":2"),
                raw.replaceFirst("(\"license_signature\":\"[^\"]+\"),(\"license_signature_v2\":\"[^\"]+\")", "$2,$1"),
                raw.replaceFirst("}$", ",\"license_type\":\"perpetual\"}"),
                raw.replaceFirst("}$", ",\"license_signature\":\"AAAA\",\"license_signature_v2\":\"AAAA\"}"),
                raw.replace(",\"license_signature\"", ",\"more\":1,\"license_signature\""),
                raw.replace("\"id\":2", "\"id\": 2"), raw + " ", raw + "{}", "[" + raw + "]")
                .map(text -> Base64.getEncoder().encode(text.getBytes(UTF_8)))
                .forEach(DamagedFileTest::refused);
    }

    @Test
    @DisplayName("O3: a file larger than a megabyte is refused unread")
    void aHugeFileIsRefused() {
        refusedAs(Refusal.LICENSE_FILE_UNREADABLE, () -> LicenseFile.open(new byte[2_000_000], KEYS));
    }

    private static LicenseFile open(ObjectNode raw) {
        return LicenseFile.open(Base64.getEncoder().encode(Json.bytes(raw)), KEYS);
    }

    private static void refused(byte[] file) {
        refusedAs(null, () -> LicenseFile.open(file, KEYS));
    }
}
