package io.tallystick.client.cli;

import io.tallystick.client.Refusal;
import io.tallystick.client.offline.StateFolder;
import io.tallystick.client.signing.TrustedKeys;
import java.nio.charset.StandardCharsets;

/** The public keys that a device trusts, as a PEM file in its folder. */
record KeyFile(StateFolder folder) {

    private static final String FILE = "trusted-keys.pem";

    TrustedKeys read() {
        try {
            return folder.read(FILE).map(pem -> TrustedKeys.ofPem(new String(pem, StandardCharsets.UTF_8)))
                    .orElseGet(TrustedKeys::none);
        } catch (IllegalArgumentException damaged) {
            throw Refusal.STATE_DAMAGED.because("The file %s in the device's folder was damaged. Remove it, "
                    + "and trust the vendor's key again.", FILE);
        }
    }

    /** Trusts these keys from now on, beside those trusted before. */
    void add(TrustedKeys keys) {
        folder.locked(() -> {
            folder.write(FILE, read().and(keys).toPem().getBytes(StandardCharsets.UTF_8));
            return keys;
        });
    }
}
