package io.tallystick.client.offline;

import io.tallystick.client.airgap.PairingSecret;
import java.time.Instant;
import java.util.HexFormat;

/**
 * What an initialization code left behind, until its confirmation comes.
 *
 * @param secret hexadecimal; shared with the server
 * @param nonce  this device's own number: only an answer to it is taken, so that no earlier answer ever counts again
 * @param policy the policy file
 * @param seen   the latest time the device had seen then
 */
record Pairing(String secret, String nonce, String policy, Instant seen) {

    static Pairing of(PairingSecret secret, String nonce, String policy, Instant seen) {
        return new Pairing(HexFormat.of().formatHex(secret.bytes()), nonce, policy, seen);
    }

    PairingSecret shared() {
        return new PairingSecret(HexFormat.of().parseHex(secret));
    }

    @Override
    public String toString() {
        return "Pairing[" + nonce + "]";
    }
}
