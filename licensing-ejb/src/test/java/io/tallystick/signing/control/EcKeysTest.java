package io.tallystick.signing.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tallystick.signing.boundary.SigningKeyReference;
import io.tallystick.signing.entity.KeyAlgorithm;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EcKeysTest {

    private final Map<Long, SigningKeyReference> keys = new HashMap<>();
    private final EcKeys ecKeys = new EcKeys();

    @BeforeEach
    void putTogether() {
        ecKeys.ring = ring();
        ecKeys.missing = missing(() -> { });
    }

    @Test
    @DisplayName("S7 at the start each company without an EC key is given one, and the others keep theirs")
    void eachCompanyIsGivenAKeyAtTheStart() {
        keys.put(1L, new SigningKeyReference("old", "sealed"));

        ecKeys.giveToAll();

        assertThat(keys).containsOnlyKeys(1L, 2L, 3L);
        assertThat(keys.get(1L).keyId()).isEqualTo("old");
    }

    @Test
    @DisplayName("S7 a company that an older node founded is given a key when it is asked for, once")
    void aKeyIsMadeWhenItIsAskedFor() {
        assertThat(ecKeys.of(9).keyId()).isEqualTo("made").isEqualTo(ecKeys.of(9).keyId());
    }

    @Test
    @DisplayName("S7 when another node was quicker, its key counts")
    void theQuickerNodesKeyCounts() {
        ecKeys.missing = missing(() -> {
            keys.put(9L, new SigningKeyReference("of the other node", "sealed"));
            throw new IllegalStateException("unique");
        });

        assertThat(ecKeys.of(9).keyId()).isEqualTo("of the other node");
    }

    @Test
    @DisplayName("S7 a failure that left no key is not hidden")
    void aFailureIsNotHidden() {
        ecKeys.missing = missing(() -> {
            throw new IllegalStateException("database away");
        });

        assertThatThrownBy(() -> ecKeys.of(9)).hasMessage("database away");
    }

    private KeyRing ring() {
        return new KeyRing() {
            @Override
            public Optional<SigningKeyReference> active(long companyId, KeyAlgorithm algorithm) {
                return Optional.ofNullable(keys.get(companyId));
            }

            @Override
            public List<Long> companiesWithout(KeyAlgorithm algorithm) {
                return List.of(2L, 3L);
            }
        };
    }

    private MissingKeys missing(Runnable first) {
        return new MissingKeys() {
            @Override
            public void make(long companyId, KeyAlgorithm algorithm) {
                first.run();
                keys.put(companyId, new SigningKeyReference("made", "sealed"));
            }
        };
    }
}
