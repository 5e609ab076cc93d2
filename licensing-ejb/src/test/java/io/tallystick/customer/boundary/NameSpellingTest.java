package io.tallystick.customer.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSpellingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, value = {
        "Jane Doe|jane doe", "  Doe,  Jane |doe jane", "ACME, Inc.|acme inc.", "Doe,|doe,", ",|,", " |''", "a@Example.COM|a@example.com"})
    @DisplayName("U12 a name is looked for in one spelling, and what is no name is left as it is")
    void aNameIsLookedForInOneSpelling(String written, String folded) {
        assertThat(NameSpelling.of(written).folded()).isEqualTo(folded);
    }
}
