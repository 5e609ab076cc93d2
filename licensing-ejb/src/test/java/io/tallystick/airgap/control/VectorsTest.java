package io.tallystick.airgap.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.airgap.control.DeactivationCode.Used;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Properties;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The vectors of {@code docs/air-gap.md}, which the client's tests check as well. */
class VectorsTest {

    private static final int SIGNATURE = 64;

    private final Properties vectors = read();
    private final PairingSecret secret = new PairingSecret(HexFormat.of().parseHex(vector("secret")));

    @Test
    @DisplayName("G1 G3 the initialization code is written, and its secret found by its hash")
    void theInitializationCodeIsWritten() {
        assertThat(new InitializationCode(secret, vector("fingerprint")).text()).isEqualTo(vector("initialization_code"));
        assertThat(secret.handle()).isEqualTo(vector("handle"));
        assertThat(new InitializationCode(secret, vector("fingerprint"))).hasToString("InitializationCode[PairingSecret[" + vector("handle") + "]]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"activation_code", "activation_code_virtual"})
    @DisplayName("G3 the activation codes are believed for their hardware id, policy and secret, and for no other")
    void theActivationCodesAreBelieved(String name) {
        ActivationCode code = ActivationCode.read(vector(name));

        assertThat(code.handle()).isEqualTo(vector("handle"));
        assertThat(code.nonce()).isEqualTo(vector("nonce"));
        assertThat(code.virtual()).isEqualTo(name.endsWith("virtual"));
        assertThat(code.isOf(secret, vector("fingerprint"), vector("hardware_id"))).isTrue();
        assertThat(code.isOf(secret, vector("fingerprint"), "other-id")).isFalse();
        assertThat(code.isOf(secret, "00" + vector("fingerprint").substring(2), vector("hardware_id"))).isFalse();
        assertThat(code.isOf(new PairingSecret(new byte[PairingSecret.BYTES]), vector("fingerprint"), vector("hardware_id"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"confirmation_code", "confirmation_code_limited"})
    @DisplayName("G2 the confirmation codes say what is signed")
    void theConfirmationCodesSayWhatIsSigned(String name) {
        Confirmation confirmation = new Confirmation(vector("product"), vector("fingerprint"), vector("handle"), vector("nonce"),
            vector("hardware_id"), vector(name + "_grant"));
        byte[] signature = BitText.bytes(GroupedCode.read(CodeKind.CONFIRMATION, vector(name)).substring(0, SIGNATURE * Byte.SIZE));

        assertThat(confirmation.signedText().replace("\n", "|")).isEqualTo(vector(name + "_signed"));
        assertThat(confirmation.text(Arrays.copyOf(signature, SIGNATURE))).isEqualTo(vector(name));
    }

    @Test
    @DisplayName("G6 the deactivation codes are believed and read")
    void theDeactivationCodesAreRead() {
        DeactivationCode plain = DeactivationCode.read(vector("deactivation_code"));
        DeactivationCode counted = DeactivationCode.read(vector("deactivation_code_units"));

        assertThat(plain.used()).isEmpty();
        assertThat(counted.used()).containsExactly(new Used(0, 4), new Used(1, 2));
        assertThat(plain.isOf(secret, vector("nonce"), vector("hardware_id"))).isTrue();
        assertThat(counted.isOf(secret, vector("nonce"), vector("hardware_id"))).isTrue();
        assertThat(counted.isOf(secret, "000000", vector("hardware_id"))).isFalse();
    }

    private String vector(String name) {
        return vectors.getProperty(name);
    }

    private static Properties read() {
        Properties vectors = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of("../docs/air-gap-vectors.properties"))) {
            vectors.load(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return vectors;
    }
}
