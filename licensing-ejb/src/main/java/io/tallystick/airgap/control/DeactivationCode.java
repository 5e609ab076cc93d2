package io.tallystick.airgap.control;

import java.util.ArrayList;
import java.util.List;

/**
 * From the device to the portal: the license is given up, and these units were used.
 *
 * @param handle of the initialization code's secret, ten hexadecimal digits
 * @param mac    53 bits
 * @param units  the bits that tell the units, without the zeros that fill the code up
 * @param used   the same, by place
 */
public record DeactivationCode(String handle, String mac, String units, List<Used> used) {

    private static final int PLACE_BITS = 5;

    /**
     * Units of one place.
     *
     * @param place 0 for the license, else the number of the feature in the policy, from 1
     */
    public record Used(int place, long units) {
    }

    /** Reads what was typed; {@code airgap_code_invalid}. */
    public static DeactivationCode read(String typed) {
        BitReader bits = new BitReader(GroupedCode.read(CodeKind.DEACTIVATION, typed));
        String handle = BitText.hex(bits.text(PairingSecret.HANDLE_BITS));
        String mac = bits.text(PairingSecret.MAC_BITS);
        List<Used> used = new ArrayList<>();
        BitWriter units = new BitWriter();
        while (bits.take(1) == 1) {
            Used each = used(bits);
            used.add(each);
            write(each, units);
        }
        units.put(0, 1);
        if (!bits.restIsZero()) {
            throw TypedCode.refusal("This is no deactivation code of ours: take the one that the application shows.");
        }
        return new DeactivationCode(handle, mac, units.toString(), List.copyOf(used));
    }

    /** True when the device made it that got a confirmation for this hardware id and number. */
    public boolean isOf(PairingSecret secret, String nonce, String hardwareId) {
        return secret.proves(String.join("\n", "tallystick-airgap-deactivation-1", handle, nonce, BitText.hex(units), hardwareId), mac);
    }

    private static Used used(BitReader bits) {
        int place = (int) bits.take(PLACE_BITS);
        boolean negative = bits.take(1) == 1;
        long units = bits.number();
        return new Used(place, negative ? -units : units);
    }

    private static void write(Used used, BitWriter units) {
        units.put(1, 1).put(used.place(), PLACE_BITS).put(used.units() < 0 ? 1 : 0, 1).number(Math.abs(used.units()));
    }
}
