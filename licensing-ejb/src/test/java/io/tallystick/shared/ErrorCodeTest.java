package io.tallystick.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ErrorCodeTest {

    @ParameterizedTest
    @EnumSource
    @DisplayName("a message says what happened and, after a colon, what to do next")
    void aMessageSaysWhatHappenedAndWhatToDo(ErrorCode code) {
        assertThat(code.message()).as(code.wire()).matches("[A-Z].{10,}: [a-zA-Z].{5,}\\.");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("the wire form is the name in lower case")
    void theWireFormIsTheNameInLowerCase(ErrorCode code) {
        assertThat(code.wire()).matches("[a-z_]+").isEqualToIgnoringCase(code.name());
    }
}
