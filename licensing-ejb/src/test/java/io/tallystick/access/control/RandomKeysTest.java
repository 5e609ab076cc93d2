package io.tallystick.access.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.signing.boundary.Sha256;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RandomKeysTest {

    private final RandomKeys random = new RandomKeys();

    @Test
    @DisplayName("secrets have 256 bits in characters that need no escaping, and none comes twice")
    void secretsHave256Bits() {
        assertThat(Stream.generate(random::secret).limit(100)).doesNotHaveDuplicates()
            .allSatisfy(secret -> assertThat(secret).matches("[A-Za-z0-9_-]{43}"));
    }

    @Test
    void noRowIsAskedForATextThatNoneCanHold() {
        assertThat(Stream.of(random.clientId(), random.apiKey(), "a key of our own")).allMatch(RandomKeys::mayBeKey);
        assertThat(Stream.of("a\0b", "a\nb", "half of a pair: \ud800")).noneMatch(RandomKeys::mayBeKey);
    }

    @Test
    @DisplayName("A3 a management key is stored as the SHA-256 of its text")
    void aManagementKeyIsStoredAsItsHash() {
        assertThat(Sha256.of("abc").hex()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
