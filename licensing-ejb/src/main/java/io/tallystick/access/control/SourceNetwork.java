package io.tallystick.access.control;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Who counts as one source: an IPv4 address; of IPv6 a network of 64 bits, as every customer of a provider has a whole one to call from. */
final class SourceNetwork {

    private static final int NETWORK_BYTES = 8;
    /** With a colon it is an address and never a name, so that nobody asks a name server. */
    private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*(%.*)?");

    private SourceNetwork() {
    }

    /** The name of the source; null counts as one source. */
    static String of(String address) {
        if (address == null || !IPV6.matcher(address).matches()) {
            return String.valueOf(address);
        }
        try {
            InetAddress parsed = InetAddress.getByName(address.replaceAll("%.*", ""));
            return parsed instanceof Inet6Address ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), NETWORK_BYTES))
                : parsed.getHostAddress();
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
