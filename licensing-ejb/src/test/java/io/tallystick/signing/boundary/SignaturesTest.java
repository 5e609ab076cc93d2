package io.tallystick.signing.boundary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.signing.control.ASeal;
import io.tallystick.signing.control.KeyPairs;
import io.tallystick.signing.control.Seal;
import io.tallystick.signing.entity.KeyAlgorithm;
import java.security.KeyPair;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SignaturesTest {

    private static final KeyPair PAIR = KeyPairs.generate(KeyAlgorithm.RS256);

    private final Seal seal = ASeal.under(1);
    private final SigningKeyReference key = new SigningKeyReference("key-1", seal.close(PAIR.getPrivate().getEncoded()));
    private final Signatures signatures = new Signatures();

    @BeforeEach
    void putTogether() {
        signatures.rsa = ASeal.rsa(seal);
        signatures.ec = ASeal.ec(seal);
    }

    @Test
    @DisplayName("a text is signed in its UTF-8 form, so that text and bytes have one signature")
    void aTextIsSignedInItsUtf8Form() {
        assertThat(signatures.sign(key, "Zähler")).isEqualTo(signatures.sign(key, "Zähler".getBytes(UTF_8)));
    }

    @Test
    @DisplayName("S6 raw bytes are signed with 64 bytes, a JSON text as a JWT that names its key")
    void bytesAreSignedRawAndAsAJwt() {
        SigningKeyReference ecKey = new SigningKeyReference("key-2",
            seal.close(KeyPairs.generate(KeyAlgorithm.ES256).getPrivate().getEncoded()));

        assertThat(signatures.signEc(ecKey, new byte[] {1})).hasSize(64);
        assertThat(signatures.jws(ecKey, "JWT", "{}".getBytes(UTF_8))).startsWith("eyJraWQiOiJrZXktMi").contains(".e30.");
    }

    @Test
    @DisplayName("S3 the reference that travels with a caller does not print the private key, not even sealed")
    void theReferenceDoesNotPrintThePrivateKey() {
        assertThat(key).hasToString("SigningKeyReference[key-1]");
    }

    @Test
    @DisplayName("S3 the vault seals and opens")
    void theVaultSealsAndOpens() {
        Vault vault = AVault.of(seal);

        String stored = vault.close("secret".getBytes(UTF_8));

        assertThat(stored).doesNotContain("secret");
        assertThat(vault.open(stored)).asString(UTF_8).isEqualTo("secret");
    }
}
