package io.tallystick.client.airgap;

import java.util.List;

/**
 * What a device shows when it has given its license up.
 *
 * @param nonce of the activation
 */
public record DeactivationCode(PairingSecret secret, String nonce, String hardwareId, List<Used> used) {

    private static final int PLACE_BITS = 5;

    /**
     * Units of one place.
     *
     * @param place 0 for the license, else the number of the feature in the policy file, from 1
     */
    public record Used(int place, long units) {
    }

    /** As it is typed into the portal: four groups, and more with units. */
    public String text() {
        BitWriter units = new BitWriter();
        used.forEach(each -> units.put(1, 1).put(each.place(), PLACE_BITS).put(each.units() < 0 ? 1 : 0, 1)
                .number(Math.abs(each.units())));
        String bits = units.put(0, 1).toString();
        String signed = String.join("\n", "tallystick-airgap-deactivation-1", secret.handle(), nonce, BitText.hex(bits),
                hardwareId);
        return GroupedCode.write(CodeKind.DEACTIVATION, BitText.ofHex(secret.handle()) + secret.mac(signed) + bits);
    }
}
