package io.tallystick.signing.control;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealTest {

    private static final byte[] SECRET = "example-shared-key-0001".getBytes(UTF_8);
    private static final int NONCE_AND_TAG = 12 + 16;

    private final Seal seal = ASeal.under(1);

    @Test
    @DisplayName("S3 a sealed secret opens again, byte for byte")
    void aSealedSecretOpensAgain() {
        assertThat(seal.open(seal.close(SECRET))).isEqualTo(SECRET);
    }

    @Test
    @DisplayName("S3 what is stored does not contain the secret, and holds nonce, cipher text and tag")
    void whatIsStoredDoesNotContainTheSecret() {
        byte[] stored = Base64.getDecoder().decode(seal.close(SECRET));

        assertThat(new String(stored, UTF_8)).doesNotContain("example");
        assertThat(stored).hasSize(SECRET.length + NONCE_AND_TAG);
    }

    @Test
    @DisplayName("S3 the same secret sealed twice gives two texts, so that equal secrets cannot be told")
    void theSameSecretSealedTwiceGivesTwoTexts() {
        assertThat(seal.close(SECRET)).isNotEqualTo(seal.close(SECRET));
    }

    @Test
    @DisplayName("S3 an empty secret can be sealed too")
    void anEmptySecretCanBeSealed() {
        assertThat(seal.open(seal.close(new byte[0]))).isEmpty();
    }

    @Test
    @DisplayName("S4 another master key does not open a secret, and the message names the likely cause")
    void anotherMasterKeyDoesNotOpen() {
        String stored = seal.close(SECRET);

        assertThatThrownBy(() -> ASeal.under(2).open(stored)).isInstanceOf(IllegalStateException.class)
            .hasMessageContaining("another master key");
    }

    @Test
    @DisplayName("a sealed secret that was altered in any byte does not open")
    void anAlteredSecretDoesNotOpen() {
        byte[] stored = Base64.getDecoder().decode(seal.close(SECRET));

        for (int place = 0; place < stored.length; place++) {
            byte[] altered = stored.clone();
            altered[place] ^= 1;
            String text = Base64.getEncoder().encodeToString(altered);
            assertThatThrownBy(() -> seal.open(text)).isInstanceOf(IllegalStateException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AAAA", "AAAAAAAAAAAAAAAA", "AAAAAAAAAAAAAAAAAAAAAAAA", "not base64!"})
    @DisplayName("a text that was cut or is no sealed secret at all does not open")
    void aTextThatIsNoSealedSecretDoesNotOpen(String text) {
        assertThatThrownBy(() -> seal.open(text)).isInstanceOf(IllegalStateException.class);
    }
}
