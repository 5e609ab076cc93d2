package io.tallystick.signing.control;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.signing.entity.KeyAlgorithm;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EcSignatureTest {

    private static final KeyPair PAIR = KeyPairs.generate(KeyAlgorithm.ES256);
    private static final byte[] CODE = {0, 1, 2, (byte) 0xff};

    private final Seal seal = ASeal.under(1);
    private final String sealedKey = seal.close(PAIR.getPrivate().getEncoded());
    private final EcSignature ec = ASeal.ec(seal);

    @Test
    @DisplayName("S6 a raw signature has 64 bytes, and the public key alone verifies it")
    void aRawSignatureIsVerified() throws GeneralSecurityException {
        for (int each = 0; each < 50; each++) {
            byte[] signature = ec.sign(sealedKey, CODE);
            assertThat(signature).hasSize(64);
            assertThat(verified(PAIR.getPublic(), CODE, signature)).isTrue();
        }
    }

    @Test
    @DisplayName("S6 a raw signature verifies no other bytes and not under another key")
    void aRawSignatureVerifiesNothingElse() throws GeneralSecurityException {
        byte[] signature = ec.sign(sealedKey, CODE);

        assertThat(verified(PAIR.getPublic(), new byte[] {0, 1, 2}, signature)).isFalse();
        assertThat(verified(KeyPairs.generate(KeyAlgorithm.ES256).getPublic(), CODE, signature)).isFalse();
    }

    @Test
    @DisplayName("S6 a compact JWS holds header, these very bytes and a signature of 64 bytes over both")
    void aCompactJwsIsVerified() throws GeneralSecurityException {
        String[] parts = ec.jws("key-1", sealedKey, "act+jwt", "{\"a\":\"ß\"}".getBytes(UTF_8)).split("\\.");

        assertThat(parts).hasSize(3);
        assertThat(text(parts[0])).isEqualTo("{\"kid\":\"key-1\",\"typ\":\"act+jwt\",\"alg\":\"ES256\"}");
        assertThat(text(parts[1])).isEqualTo("{\"a\":\"ß\"}");
        byte[] signature = Base64.getUrlDecoder().decode(parts[2]);
        assertThat(verified(PAIR.getPublic(), (parts[0] + "." + parts[1]).getBytes(UTF_8), signature)).isTrue();
    }

    private static String text(String part) {
        return new String(Base64.getUrlDecoder().decode(part), UTF_8);
    }

    private static boolean verified(PublicKey key, byte[] bytes, byte[] signature) throws GeneralSecurityException {
        Signature verifier = Signature.getInstance("SHA256withECDSAinP1363Format");
        verifier.initVerify(key);
        verifier.update(bytes);
        return verifier.verify(signature);
    }
}
