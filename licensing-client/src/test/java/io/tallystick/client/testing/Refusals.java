package io.tallystick.client.testing;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.client.LicenseRefusedException;
import io.tallystick.client.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Says that something is refused. */
public final class Refusals {

    private Refusals() {
    }

    /** Refused for this reason, with a sentence; null for any reason. */
    public static void refusedAs(Refusal reason, ThrowingCallable action) {
        assertThatExceptionOfType(LicenseRefusedException.class).isThrownBy(action).satisfies(refused -> {
            assertThat(refused.getMessage()).endsWith(".").contains(" ");
            if (reason != null) {
                assertThat(refused.refusal()).isEqualTo(reason);
            }
        });
    }
}
