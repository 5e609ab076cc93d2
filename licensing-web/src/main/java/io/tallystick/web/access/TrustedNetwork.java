package io.tallystick.web.access;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/**
 * One address, or all that begin with the same bits.
 *
 * @param address an address of it, as bytes
 * @param bits    how many of the first bits are the same
 */
record TrustedNetwork(byte[] address, int bits) {

    /** Digits with dots, or anything with a colon: never a name, so that nobody asks a name server. */
    private static final Pattern LITERAL = Pattern.compile("[\\d.]+|[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*");

    /** @param text {@code 192.0.2.1}, {@code 172.16.0.0/12}, {@code 2001:db8::/32}; {@link IllegalArgumentException} for anything else */
    static TrustedNetwork of(String text) {
        String[] parts = text.split("/", 2);
        byte[] address = bytes(parts[0]);
        if (address.length == 0) {
            throw new IllegalArgumentException("TALLYSTICK_TRUSTED_PROXIES must list addresses or networks, and not " + text);
        }
        return new TrustedNetwork(address, parts.length == 1 ? address.length * Byte.SIZE : Integer.parseInt(parts[1]));
    }

    boolean contains(String other) {
        byte[] bytes = bytes(other);
        int rest = address.length * Byte.SIZE - bits;
        return bytes.length == address.length && new BigInteger(1, bytes).shiftRight(rest).equals(new BigInteger(1, address).shiftRight(rest));
    }

    private static byte[] bytes(String text) {
        try {
            return LITERAL.matcher(text).matches() ? InetAddress.getByName(text).getAddress() : new byte[0];
        } catch (UnknownHostException e) {
            return new byte[0];
        }
    }
}
