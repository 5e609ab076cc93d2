package io.tallystick.access.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SecretsTest {

    private final Secrets secrets = new Secrets();

    @Test
    @DisplayName("V2 V4 a secret has 256 bits, is like no other, and fits into an address")
    void aSecretHas256Bits() {
        assertThat(Base64.getUrlDecoder().decode(secrets.next())).hasSize(32);
        assertThat(Stream.generate(secrets::next).limit(1000)).doesNotHaveDuplicates().allMatch(secret -> secret.matches("[\\w-]{43}"));
    }

    @Test
    @DisplayName("V2 V4 what is stored of a secret is its hash")
    void whatIsStoredIsAHash() {
        assertThat(secrets.hash("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
