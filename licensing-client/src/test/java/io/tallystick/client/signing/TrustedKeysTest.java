package io.tallystick.client.signing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tallystick.client.testing.Vendor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrustedKeysTest {

    private static final Vendor FORMER = Vendor.withNewKey();
    private static final Vendor PRESENT = Vendor.withNewKey();
    private static final byte[] CONTENT = "content".getBytes(UTF_8);

    @Test
    @DisplayName("S3: a signature of any trusted key counts")
    void aSignatureOfAnyTrustedKeyCounts() {
        TrustedKeys both = FORMER.publicKey().and(PRESENT.publicKey());
        assertThat(both.verify(CONTENT, FORMER.sign(CONTENT))).isTrue();
        assertThat(both.verify(CONTENT, PRESENT.sign(CONTENT))).isTrue();
    }

    @Test
    @DisplayName("S3: a signature of another key, over other bytes, or none at all does not count")
    void anotherSignatureDoesNotCount() {
        TrustedKeys keys = PRESENT.publicKey();
        assertThat(keys.verify(CONTENT, FORMER.sign(CONTENT))).isFalse();
        assertThat(keys.verify("other".getBytes(UTF_8), PRESENT.sign(CONTENT))).isFalse();
        assertThat(keys.verify(CONTENT, "")).isFalse();
        assertThat(keys.verify(CONTENT, "not base64!")).isFalse();
        assertThat(TrustedKeys.none().verify(CONTENT, PRESENT.sign(CONTENT))).isFalse();
    }

    @Test
    @DisplayName("S4: another spelling of the same signature bytes does not count")
    void anotherSpellingDoesNotCount() {
        String signature = PRESENT.sign(CONTENT);
        int last = signature.indexOf('=') - 1;
        char sameBits = (char) (signature.charAt(last) + 1);
        String respelled = signature.substring(0, last) + sameBits + signature.substring(last + 1);
        assertThat(PRESENT.publicKey().verify(CONTENT, respelled)).isFalse();
        assertThat(PRESENT.publicKey().verify(CONTENT, signature.replace("=", ""))).isFalse();
    }

    @Test
    @DisplayName("S5: several keys in one PEM text are read, each once, and written again")
    void severalKeysAreReadAndWritten() {
        TrustedKeys both = TrustedKeys.ofPem("comment\r\n" + FORMER.pem() + PRESENT.pem())
                .and(FORMER.publicKey());
        assertThat(both.fingerprints()).hasSize(2).doesNotHaveDuplicates()
                .allMatch(print -> print.matches("sha256:\\p{XDigit}{64}"));
        assertThat(TrustedKeys.ofPem(both.toPem()).fingerprints()).isEqualTo(both.fingerprints());
    }

    @ParameterizedTest
    @DisplayName("S5: a text without a readable public key is refused")
    @ValueSource(strings = {"", "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----",
        "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----"})
    void aTextWithoutAPublicKeyIsRefused(String text) {
        assertThatThrownBy(() -> TrustedKeys.ofPem(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("S5: a weak key and a key of another kind are refused")
    void aWeakOrOtherKeyIsRefused() {
        assertThatThrownBy(() -> Vendor.withNewKey("RSA", 1024).publicKey())
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("2048");
        assertThatThrownBy(() -> Vendor.withNewKey("EC", 256).publicKey())
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("RSA");
    }
}
