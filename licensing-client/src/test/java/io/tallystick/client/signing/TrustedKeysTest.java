package io.tallystick.client.signing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tallystick.client.json.Json;
import io.tallystick.client.testing.Vendor;
import java.util.Arrays;
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

    @Test
    @DisplayName("S5: a JWK set holds the same keys as PEM texts, and keys of other kinds in it are passed over")
    void aJwkSetHoldsTheSameKeys() {
        ObjectNode set = PRESENT.jwks();
        ((ArrayNode) set.path("keys")).add(Json.object().put("kty", "OKP").put("crv", "Ed25519"));
        TrustedKeys read = TrustedKeys.ofJwks(Json.bytes(set));
        assertThat(read.fingerprints()).isEqualTo(PRESENT.publicKey().and(PRESENT.ecKey()).fingerprints());
        assertThat(TrustedKeys.ofPem(read.toPem()).hasEc()).isTrue();
    }

    @ParameterizedTest
    @DisplayName("S5: a JWK set without a readable key is refused")
    @ValueSource(strings = {"{}", "[]", "{\"keys\":[]}", "{\"keys\":[{\"kty\":\"RSA\",\"n\":\"!\",\"e\":\"AQAB\"}]}",
        "{\"keys\":[{\"kty\":\"RSA\",\"n\":\"AQAB\",\"e\":\"AQAB\"}]}", "{\"keys\":[{\"kty\":\"EC\",\"crv\":\"P-384\"}]}"})
    void aJwkSetWithoutAKeyIsRefused(String json) {
        assertThatThrownBy(() -> TrustedKeys.ofJwks(json.getBytes(UTF_8))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("S6: an EC signature counts when a trusted EC key made it over these bytes")
    void anEcSignatureCounts() {
        TrustedKeys keys = PRESENT.publicKey().and(PRESENT.ecKey()).and(FORMER.ecKey());
        assertThat(keys.verifyEc(CONTENT, PRESENT.signEc(CONTENT))).isTrue();
        assertThat(keys.verifyEc(CONTENT, FORMER.signEc(CONTENT))).isTrue();
        assertThat(keys.verify(CONTENT, PRESENT.sign(CONTENT))).isTrue();
    }

    @Test
    @DisplayName("S6: an EC signature of another key, over other bytes, cut, zero, or with an RSA key alone does not count")
    void anotherEcSignatureDoesNotCount() {
        TrustedKeys keys = PRESENT.publicKey().and(PRESENT.ecKey());
        assertThat(keys.verifyEc(CONTENT, FORMER.signEc(CONTENT))).isFalse();
        assertThat(keys.verifyEc("other".getBytes(UTF_8), PRESENT.signEc(CONTENT))).isFalse();
        assertThat(keys.verifyEc(CONTENT, Arrays.copyOf(PRESENT.signEc(CONTENT), 63))).isFalse();
        assertThat(keys.verifyEc(CONTENT, new byte[64])).isFalse();
        assertThat(keys.verifyEc(CONTENT, new byte[0])).isFalse();
        assertThat(PRESENT.publicKey().hasEc()).isFalse();
        assertThat(PRESENT.publicKey().verifyEc(CONTENT, PRESENT.signEc(CONTENT))).isFalse();
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
        assertThatThrownBy(() -> Vendor.withNewKey("EC", 384).publicKey())
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("P-256");
        assertThatThrownBy(() -> Vendor.withNewKey("DSA", 2048).publicKey())
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("RSA");
    }
}
