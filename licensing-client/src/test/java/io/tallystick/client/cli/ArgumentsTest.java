package io.tallystick.client.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

    @Test
    @DisplayName("D9: a token that was broken before a dash of its own is still a token, and options may follow it")
    void aPieceOfATokenIsNoOption() {
        Arguments arguments = Arguments.of("token", "eyJhbGciOiJFUzI1NiJ9.eyJ2Ijox", "-Hg-eVy3bs", "--eEW2jwpzdG-A", "--state", "here");
        assertThat(arguments.operands()).containsExactly("eyJhbGciOiJFUzI1NiJ9.eyJ2Ijox", "-Hg-eVy3bs", "--eEW2jwpzdG-A");
        assertThat(arguments.option(Option.STATE, "")).isEqualTo("here");
    }

    @Test
    @DisplayName("D5: an option that does not exist is not understood")
    void anUnknownOptionIsRefused() {
        assertThatThrownBy(() -> Arguments.of("token", "--sever", "x")).isInstanceOf(UsageException.class).hasMessageContaining("--sever");
        assertThatThrownBy(() -> Arguments.of("use", "3", "-x", "1")).isInstanceOf(UsageException.class).hasMessageContaining("-x");
    }
}
