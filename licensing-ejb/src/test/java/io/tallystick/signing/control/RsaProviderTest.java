package io.tallystick.signing.control;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.signing.entity.KeyAlgorithm;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RsaProviderTest {

    private static final long SEED = 20_220_607L;

    private final KeyPair pair = KeyPairs.generate(KeyAlgorithm.RS256);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 55, 64, 1_500, 100_000})
    void the_chosen_provider_makes_the_same_bytes_as_the_jdk(int length) throws GeneralSecurityException {
        // given
        byte[] message = new byte[length];
        new Random(SEED).nextBytes(message);

        // when
        byte[] byChosen = sign(provider("fastest"), message);
        byte[] byJdk = sign(provider("jdk"), message);

        // then
        assertThat(byChosen).isEqualTo(byJdk).hasSize(256);
    }

    @Test
    void what_the_chosen_provider_signs_is_verified_by_the_jdk() throws GeneralSecurityException {
        // given
        byte[] message = "some-unique-id#aaaa-bbbb-cccc-dddd#".getBytes(UTF_8);

        // when
        byte[] signature = sign(provider("fastest"), message);

        // then
        Signature verification = Signature.getInstance("SHA256withRSA", "SunRsaSign");
        verification.initVerify(pair.getPublic());
        verification.update(message);
        assertThat(verification.verify(signature)).isTrue();
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, architectures = "amd64")
    void the_native_library_is_chosen_where_it_runs() throws GeneralSecurityException {
        // when
        Signature signature = provider("fastest").signature();

        // then
        assertThat(signature.getProvider().getName()).isEqualTo("AmazonCorrettoCryptoProvider");
    }

    @Test
    void the_setting_jdk_keeps_native_libraries_out() throws GeneralSecurityException {
        // when
        Signature signature = provider("jdk").signature();

        // then
        assertThat(signature.getProvider().getName()).isEqualTo("SunRsaSign");
    }

    @Test
    void the_choice_changes_nothing_for_others_on_the_same_machine() throws GeneralSecurityException {
        // given
        provider("fastest").signature();

        // when
        Signature ofOthers = Signature.getInstance("SHA256withRSA");

        // then
        assertThat(ofOthers.getProvider().getName()).isEqualTo("SunRsaSign");
    }

    private byte[] sign(RsaProvider provider, byte[] message) throws GeneralSecurityException {
        PrivateKey key = provider.privateKey(pair.getPrivate().getEncoded());
        Signature signature = provider.signature();
        signature.initSign(key);
        signature.update(message);
        return signature.sign();
    }

    private static RsaProvider provider(String wished) {
        RsaProvider provider = new RsaProvider();
        provider.wished = wished;
        provider.choose();
        return provider;
    }
}
