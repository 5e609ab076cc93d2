package io.tallystick.client.airgap;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.client.airgap.DeactivationCode.Used;
import io.tallystick.client.airgap.Grant.Kind;
import io.tallystick.client.signing.TrustedKeys;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The vectors of {@code docs/air-gap.md}, which the server's tests check as well. */
class VectorsTest {

    private final Properties vectors = read();
    private final PairingSecret secret = new PairingSecret(HexFormat.of().parseHex(vector("secret")));

    @Test
    @DisplayName("H7: the initialization code is read")
    void theInitializationCodeIsRead() {
        InitializationCode code = InitializationCode.read(vector("initialization_code"));
        assertThat(code.secret().bytes()).isEqualTo(secret.bytes());
        assertThat(code.secret().handle()).isEqualTo(vector("handle"));
        assertThat(code.isOf(vector("fingerprint"))).isTrue();
    }

    @Test
    @DisplayName("H7: the activation codes are written")
    void theActivationCodesAreWritten() {
        assertThat(activation(false)).isEqualTo(vector("activation_code"));
        assertThat(activation(true)).isEqualTo(vector("activation_code_virtual"));
    }

    @Test
    @DisplayName("H7: the confirmation codes are verified and read")
    void theConfirmationCodesAreVerifiedAndRead() {
        Grant perpetual = verified("confirmation_code");
        assertThat(perpetual.issued()).isEqualTo(Instant.parse("2026-01-01T00:00:00Z"));
        assertThat(perpetual.licenseId()).isEqualTo(1000023);
        assertThat(perpetual.differences()).isEmpty();
        Grant limited = verified("confirmation_code_limited");
        assertThat(limited.differences()).extracting(Grant.Difference::kind).containsExactly(Kind.END, Kind.MAXIMUM, Kind.ABSENT);
        assertThat(limited.differences().get(0).moment()).isEqualTo(Instant.parse("2027-01-01T00:00:00Z"));
        assertThat(limited.differences().get(1).value()).isEqualTo(250);
        assertThat(limited.differences().get(2).place()).isEqualTo(2);
    }

    @Test
    @DisplayName("H7: the deactivation codes are written")
    void theDeactivationCodesAreWritten() {
        assertThat(deactivation(List.of())).isEqualTo(vector("deactivation_code"));
        assertThat(deactivation(List.of(new Used(0, 4), new Used(1, 2)))).isEqualTo(vector("deactivation_code_units"));
    }

    private Grant verified(String name) {
        ConfirmationCode code = ConfirmationCode.read(vector(name));
        String text = code.signedText(vector("product"), vector("fingerprint"), vector("handle"), vector("nonce"),
                vector("hardware_id"));
        assertThat(text.replace("\n", "|")).isEqualTo(vector(name + "_signed"));
        TrustedKeys keys = TrustedKeys.ofPem("-----BEGIN PUBLIC KEY-----\n" + vector("public_key") + "\n-----END PUBLIC KEY-----\n");
        assertThat(keys.verifyEc(text.getBytes(StandardCharsets.UTF_8), code.signature())).isTrue();
        return code.granted();
    }

    private String activation(boolean virtual) {
        return new ActivationCode(secret, vector("nonce"), virtual, vector("fingerprint"), vector("hardware_id")).text();
    }

    private String deactivation(List<Used> used) {
        return new DeactivationCode(secret, vector("nonce"), vector("hardware_id"), used).text();
    }

    private String vector(String name) {
        return vectors.getProperty(name);
    }

    private static Properties read() {
        Properties vectors = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of("../docs/air-gap-vectors.properties"))) {
            vectors.load(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return vectors;
    }
}
