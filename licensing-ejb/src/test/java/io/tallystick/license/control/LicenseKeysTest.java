package io.tallystick.license.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LicenseKeysTest {

    private final List<String> keys = Stream.generate(new LicenseKeys()::next).limit(1000).toList();

    @Test
    @DisplayName("a license key is four groups of four upper-case characters")
    void aKeyIsFourGroupsOfFour() {
        assertThat(keys).allSatisfy(key -> assertThat(key).matches("[A-Z0-9]{4}(-[A-Z0-9]{4}){3}"));
    }

    @Test
    @DisplayName("a license key has no characters that look alike")
    void aKeyHasNoCharactersThatLookAlike() {
        assertThat(keys).noneSatisfy(key -> assertThat(key).containsPattern("[01OIL]"));
    }

    @Test
    @DisplayName("no key comes twice, and every character comes")
    void noKeyComesTwice() {
        assertThat(keys).doesNotHaveDuplicates();
        assertThat(String.join("", keys).replace("-", "").chars().distinct().count()).isEqualTo(31);
    }
}
