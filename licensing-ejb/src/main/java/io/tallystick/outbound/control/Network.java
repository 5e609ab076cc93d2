package io.tallystick.outbound.control;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** A block of addresses, as CIDR writes it. */
public record Network(byte[] address, int prefix) {

    /** Reads {@code 10.0.0.0/8}, {@code fd00::/8} or a single address; {@link IllegalArgumentException} for anything else. */
    public static Network parse(String text) {
        String[] parts = text.strip().split("/", 2);
        // Digits and signs of addresses alone: nothing that would be looked up.
        if (!parts[0].matches("[0-9a-fA-F:.]*[:.][0-9a-fA-F:.]*")) {
            throw unreadable(text);
        }
        try {
            byte[] address = InetAddress.getByName(parts[0]).getAddress();
            int prefix = parts.length == 1 ? address.length * Byte.SIZE : Integer.parseInt(parts[1]);
            if (prefix < 0 || prefix > address.length * Byte.SIZE) {
                throw unreadable(text);
            }
            return new Network(address, prefix);
        } catch (UnknownHostException | NumberFormatException e) {
            throw unreadable(text);
        }
    }

    /** True when the address lies in it. */
    public boolean holds(InetAddress other) {
        byte[] bytes = other.getAddress();
        if (bytes.length != address.length) {
            return false;
        }
        for (int bit = 0; bit < prefix; bit++) {
            int mask = 1 << Byte.SIZE - 1 - bit % Byte.SIZE;
            if ((bytes[bit / Byte.SIZE] & mask) != (address[bit / Byte.SIZE] & mask)) {
                return false;
            }
        }
        return true;
    }

    private static IllegalArgumentException unreadable(String text) {
        return new IllegalArgumentException("'" + text.strip() + "' is no network: write it as 10.1.0.0/16 or fd00:1::/32.");
    }
}
