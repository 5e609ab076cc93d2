package io.tallystick.signing.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.signing.entity.KeyAlgorithm;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class KeyPairsTest {

    @Test
    @DisplayName("a new RSA pair has 2048 bits")
    void aNewRsaPairHas2048Bits() {
        RSAPublicKey key = (RSAPublicKey) KeyPairs.generate(KeyAlgorithm.RS256).getPublic();

        assertThat(key.getModulus().bitLength()).isEqualTo(2048);
    }

    @Test
    @DisplayName("S6 a new EC pair lies on the curve P-256")
    void aNewEcPairLiesOnP256() {
        ECPublicKey key = (ECPublicKey) KeyPairs.generate(KeyAlgorithm.ES256).getPublic();

        assertThat(key.getParams().getOrder().bitLength()).isEqualTo(256);
        assertThat(key.getParams()).asString().contains("secp256r1");
    }

    @Test
    @DisplayName("S6 the name of an EC key is short, as it travels with each token, and no two are alike")
    void theNameOfAnEcKeyIsShort() {
        String name = KeyPairs.newName(KeyAlgorithm.ES256);

        assertThat(name).matches("[A-Za-z0-9_-]{11}").isNotEqualTo(KeyPairs.newName(KeyAlgorithm.ES256));
    }
}
