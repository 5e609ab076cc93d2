package io.tallystick.signing.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class Sha256Test {

    @Test
    @DisplayName("a hash is the SHA-256 of the UTF-8 form, in small letters")
    void aHashIsSha256() {
        assertThat(Sha256.of("abc").hex()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(Sha256.of("ä").hex()).isEqualTo(Sha256.of("ä".getBytes(StandardCharsets.UTF_8)).hex()).isNotEqualTo(Sha256.of("a").hex());
        assertThat(Sha256.digest(new byte[0])).hasSize(32);
    }
}
