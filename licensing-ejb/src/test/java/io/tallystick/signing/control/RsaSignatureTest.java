package io.tallystick.signing.control;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.signing.entity.KeyAlgorithm;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RsaSignatureTest {

    private static final KeyPair PAIR = KeyPairs.generate(KeyAlgorithm.RS256);
    private static final byte[] BODY = "{\"id\":1,\"name\":\"Zähler\"}".getBytes(UTF_8);

    private final Seal seal = ASeal.under(1);
    private final String sealedKey = seal.close(PAIR.getPrivate().getEncoded());
    private final RsaSignature rsa = ASeal.rsa(seal);

    @Test
    @DisplayName("S1 a signature is verified with the public key alone")
    void aSignatureIsVerifiedWithThePublicKey() throws GeneralSecurityException {
        String signature = rsa.sign("key-1", sealedKey, BODY);

        assertThat(verified(PAIR.getPublic(), BODY, signature)).isTrue();
    }

    @Test
    @DisplayName("S1 a signature does not verify other bytes, nor under another key")
    void aSignatureVerifiesNothingElse() throws GeneralSecurityException {
        String signature = rsa.sign("key-1", sealedKey, BODY);

        assertThat(verified(PAIR.getPublic(), "{\"id\":2}".getBytes(UTF_8), signature)).isFalse();
        assertThat(verified(KeyPairs.generate(KeyAlgorithm.RS256).getPublic(), BODY, signature)).isFalse();
    }

    @Test
    @DisplayName("S2 the same bytes under the same key give the same signature, computed once")
    void theSameBytesAreSignedOnce() {
        AtomicInteger computed = new AtomicInteger();
        rsa.provider = counting(computed);

        String first = rsa.sign("key-1", sealedKey, BODY.clone());
        String second = rsa.sign("key-1", sealedKey, BODY.clone());

        assertThat(second).isEqualTo(first);
        assertThat(computed).hasValue(1);
    }

    @Test
    @DisplayName("S2 other bytes or another key are another signature")
    void otherBytesOrAnotherKeyAreAnotherSignature() throws GeneralSecurityException {
        KeyPair other = KeyPairs.generate(KeyAlgorithm.RS256);
        String first = rsa.sign("key-1", sealedKey, BODY);

        String ofOtherBytes = rsa.sign("key-1", sealedKey, "{}".getBytes(UTF_8));
        String underOtherKey = rsa.sign("key-2", seal.close(other.getPrivate().getEncoded()), BODY);

        assertThat(ofOtherBytes).isNotEqualTo(first);
        assertThat(verified(other.getPublic(), BODY, underOtherKey)).isTrue();
    }

    private static RsaProvider counting(AtomicInteger computed) {
        return ASeal.ofTheJdk(new RsaProvider() {
            @Override
            Signature signature() throws GeneralSecurityException {
                computed.incrementAndGet();
                return super.signature();
            }
        });
    }

    private static boolean verified(PublicKey key, byte[] bytes, String signature) throws GeneralSecurityException {
        Signature verifier = Signature.getInstance("SHA256withRSA");
        verifier.initVerify(key);
        verifier.update(bytes);
        return verifier.verify(Base64.getDecoder().decode(signature));
    }
}
