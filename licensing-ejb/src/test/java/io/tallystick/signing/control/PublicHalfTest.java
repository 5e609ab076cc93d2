package io.tallystick.signing.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.fixture.Moments;
import io.tallystick.signing.boundary.PublicKeyView;
import io.tallystick.signing.entity.KeyAlgorithm;
import io.tallystick.signing.entity.SigningKey;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.time.OffsetDateTime;
import java.util.Base64;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PublicHalfTest {

    private static final KeyPair RSA = KeyPairs.generate(KeyAlgorithm.RS256);
    private static final OffsetDateTime NOW = Moments.at("2026-01-01T00:00:00Z");
    private static final KeyPair EC = KeyPairs.generate(KeyAlgorithm.ES256);

    @ParameterizedTest
    @EnumSource(KeyAlgorithm.class)
    @DisplayName("S5 a new key is the active one and is published under its key id and algorithm")
    void aNewKeyIsActiveAndPublished(KeyAlgorithm algorithm) {
        PublicKeyView view = view(algorithm);

        assertThat(view.active()).isTrue();
        assertThat(view.keyId()).isEqualTo("key-1");
        assertThat(view.algorithm()).isEqualTo(algorithm.name());
    }

    @ParameterizedTest
    @EnumSource(KeyAlgorithm.class)
    @DisplayName("the PEM text is what every tool reads: a frame, lines of 64 characters, a line end")
    void thePemTextIsReadable(KeyAlgorithm algorithm) throws GeneralSecurityException {
        String pem = view(algorithm).pem();

        assertThat(pem).startsWith("-----BEGIN PUBLIC KEY-----\n").endsWith("\n-----END PUBLIC KEY-----\n");
        assertThat(pem.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(64));
        assertThat(read(algorithm, pem)).isEqualTo(pair(algorithm).getPublic());
    }

    @Test
    @DisplayName("the numbers of an RSA JWK are the key's, unsigned and without padding")
    void theNumbersOfTheRsaJwkAreTheKeys() {
        PublicKeyView view = view(KeyAlgorithm.RS256);

        assertThat(view.kind()).isEqualTo("RSA");
        assertThat(view.numbers()).containsOnlyKeys("n", "e").containsEntry("e", "AQAB");
        assertThat(bytes(view, "n")).hasSize(256);
        assertThat(new BigInteger(1, bytes(view, "n"))).isEqualTo(((RSAPublicKey) RSA.getPublic()).getModulus());
        assertThat(view.numbers().get("n")).doesNotContain("=", "+", "/");
    }

    @Test
    @DisplayName("S6 the coordinates of an EC JWK are the key's, 32 bytes each")
    void theCoordinatesOfTheEcJwkAreTheKeys() {
        PublicKeyView view = view(KeyAlgorithm.ES256);

        assertThat(view.kind()).isEqualTo("EC");
        assertThat(view.numbers()).containsOnlyKeys("crv", "x", "y").containsEntry("crv", "P-256");
        assertThat(bytes(view, "x")).hasSize(32);
        assertThat(bytes(view, "y")).hasSize(32);
        assertThat(new BigInteger(1, bytes(view, "x"))).isEqualTo(((ECPublicKey) EC.getPublic()).getW().getAffineX());
        assertThat(new BigInteger(1, bytes(view, "y"))).isEqualTo(((ECPublicKey) EC.getPublic()).getW().getAffineY());
    }

    private static KeyPair pair(KeyAlgorithm algorithm) {
        return algorithm == KeyAlgorithm.RS256 ? RSA : EC;
    }

    private static PublicKeyView view(KeyAlgorithm algorithm) {
        return PublicHalf.of(new SigningKey(1, algorithm, "key-1",
            Base64.getEncoder().encodeToString(pair(algorithm).getPublic().getEncoded()), "sealed", NOW).takeOver(NOW));
    }

    private static byte[] bytes(PublicKeyView view, String name) {
        return Base64.getUrlDecoder().decode(view.numbers().get(name));
    }

    private static PublicKey read(KeyAlgorithm algorithm, String pem) throws GeneralSecurityException {
        byte[] encoded = Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
        return KeyFactory.getInstance(algorithm == KeyAlgorithm.RS256 ? "RSA" : "EC").generatePublic(new X509EncodedKeySpec(encoded));
    }
}
