package io.tallystick.signing.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.fixture.Moments;
import io.tallystick.signing.boundary.PublicKeyView;
import io.tallystick.signing.entity.SigningKey;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class KeyPairsTest {

    private static final KeyPair PAIR = KeyPairs.generate();
    private static final RSAPublicKey PUBLIC = (RSAPublicKey) PAIR.getPublic();

    private final PublicKeyView view = KeyPairs.view(new SigningKey(1, "key-1",
        Base64.getEncoder().encodeToString(PUBLIC.getEncoded()), "sealed", Moments.at("2026-01-01T00:00:00Z")));

    @Test
    @DisplayName("a new pair has 2048 bits")
    void aNewPairHas2048Bits() {
        assertThat(PUBLIC.getModulus().bitLength()).isEqualTo(2048);
    }

    @Test
    @DisplayName("S5 a new key is the active one and is published under its key id")
    void aNewKeyIsActiveAndPublished() {
        assertThat(view.active()).isTrue();
        assertThat(view.keyId()).isEqualTo("key-1");
    }

    @Test
    @DisplayName("the PEM text is what every tool reads: a frame, lines of 64 characters, a line end")
    void thePemTextIsReadable() throws GeneralSecurityException {
        assertThat(view.pem()).startsWith("-----BEGIN PUBLIC KEY-----\n").endsWith("\n-----END PUBLIC KEY-----\n");
        assertThat(view.pem().lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(64));
        assertThat(read(view.pem())).isEqualTo(PUBLIC);
    }

    @Test
    @DisplayName("the numbers of the JWK are the key's, unsigned and without padding")
    void theNumbersOfTheJwkAreTheKeys() {
        byte[] modulus = Base64.getUrlDecoder().decode(view.modulus());

        assertThat(modulus).hasSize(256);
        assertThat(new BigInteger(1, modulus)).isEqualTo(PUBLIC.getModulus());
        assertThat(view.exponent()).isEqualTo("AQAB");
        assertThat(view.modulus()).doesNotContain("=", "+", "/");
    }

    private static RSAPublicKey read(String pem) throws GeneralSecurityException {
        String body = pem.replaceAll("-----[A-Z ]+-----", "");
        return (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(Base64.getMimeDecoder().decode(body)));
    }
}
