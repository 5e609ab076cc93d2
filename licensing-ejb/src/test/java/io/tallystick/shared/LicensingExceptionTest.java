package io.tallystick.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.ApplicationException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LicensingExceptionTest {

    @Test
    @DisplayName("a refusal without a sentence of its own has that of its code")
    void aRefusalHasTheSentenceOfItsCode() {
        LicensingException refusal = new LicensingException(ErrorCode.BLACKLISTED);

        assertThat(refusal).hasMessage(ErrorCode.BLACKLISTED.message());
        assertThat(refusal.code()).isEqualTo(ErrorCode.BLACKLISTED);
    }

    @Test
    @DisplayName("a refusal rolls back and passes the container unwrapped")
    void aRefusalRollsBack() {
        ApplicationException passing = LicensingException.class.getAnnotation(ApplicationException.class);

        assertThat(passing.rollback()).isTrue();
        assertThat(passing.inherited()).isTrue();
    }
}
