package io.tallystick.client.cli;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** An option of the command line; each takes a value. */
enum Option {
    SERVER, API_KEY, SHARED_KEY, CLIENT_ID, CLIENT_SECRET, PRODUCT, LICENSE_KEY, USERNAME, PASSWORD, HARDWARE_ID, STATE, PUBLIC_KEY,
    OUTPUT, FEATURE, IDEMPOTENCY_KEY, VARIABLE, EMAIL, ENV, POLICY, APP_VER, VM;

    /** Kept in the device's folder once they were given on the command line. */
    static final Set<Option> REMEMBERED =
            EnumSet.of(SERVER, API_KEY, SHARED_KEY, CLIENT_ID, CLIENT_SECRET, PRODUCT, LICENSE_KEY, USERNAME, PASSWORD, HARDWARE_ID);

    /** Taken by every command, and from the environment as well. */
    static final Set<Option> COMMON = EnumSet.range(SERVER, PUBLIC_KEY);

    /** The option of this spelling, for example {@code --api-key} or {@code -o}. */
    static Optional<Option> spelled(String text) {
        return text.equals("-o") ? Optional.of(OUTPUT)
                : Arrays.stream(values()).filter(option -> option.spelling().equals(text)).findFirst();
    }

    /** For example {@code --api-key}. */
    String spelling() {
        return "--" + label().replace('_', '-');
    }

    /** For example {@code TALLYSTICK_DEVICE_API_KEY}. */
    String environment() {
        return "TALLYSTICK_DEVICE_" + name();
    }

    /** For example {@code tallystick.device.api-key}: a system property with the caller's default. */
    String property() {
        return "tallystick.device." + spelling().substring(2);
    }

    /** For example {@code api_key}: its name in the settings file. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
