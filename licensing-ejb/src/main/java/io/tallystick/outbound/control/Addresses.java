package io.tallystick.outbound.control;

import io.tallystick.outbound.boundary.Destinations;
import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Which addresses are public, and which of the others may be called all the same (requirement N1). */
public final class Addresses {

    /** This machine, private and shared networks, link-local ones, groups, and what is reserved or wraps an IPv4 address in IPv6. */
    private static final List<Network> INSIDE = Stream.of("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16",
        "172.16.0.0/12", "192.0.0.0/24", "192.168.0.0/16", "198.18.0.0/15", "224.0.0.0/4", "240.0.0.0/4", "::/96", "64:ff9b:1::/48", "100::/64",
        "2001::/32", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8").map(Network::parse).toList();
    /** Addresses that lead to the IPv4 address within them, and where it begins. */
    private static final Network NAT64 = Network.parse("64:ff9b::/96");
    private static final int NAT64_BEGIN = 12;
    private static final Network SIX_TO_FOUR = Network.parse("2002::/16");
    private static final int SIX_TO_FOUR_BEGIN = 2;

    private Addresses() {
    }

    /** An absolute http or https address without user and fragment; empty for anything else. */
    public static Optional<URI> readable(String address) {
        try {
            URI uri = URI.create(address == null ? "" : address);
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("https") || scheme.equals("http");
            return web && uri.getHost() != null && uri.getUserInfo() == null && uri.getFragment() == null ? Optional.of(uri) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** True when scheme and all addresses of the host may be called; a host that cannot be resolved now is let pass. */
    public static boolean mayBeCalled(URI uri, Destinations destinations) {
        try {
            return mayBePlain(uri, destinations) && Stream.of(InetAddress.getAllByName(uri.getHost())).allMatch(address -> isReached(address, destinations));
        } catch (UnknownHostException e) {
            return true;
        }
    }

    /** All addresses of the host, or an {@link IOException} in words: a name that leads inside as well is nobody's honest name. */
    static List<InetAddress> reached(URI uri, Destinations destinations) throws IOException {
        try {
            List<InetAddress> all = List.of(InetAddress.getAllByName(uri.getHost()));
            if (!all.stream().allMatch(each -> isReached(each, destinations))) {
                throw new IOException("the host " + uri.getHost() + " is not public: it is in a network that may not be called");
            }
            return all;
        } catch (UnknownHostException e) {
            throw new IOException("the host " + uri.getHost() + " is unknown");
        }
    }

    static boolean mayBePlain(URI uri, Destinations destinations) {
        return destinations.plainHttp() || "https".equalsIgnoreCase(uri.getScheme());
    }

    /** True for a public address, and for one of an allowed network. */
    static boolean isReached(InetAddress address, Destinations destinations) {
        return isPublic(address) || destinations.networks().stream().map(Network::parse).anyMatch(network -> network.holds(address));
    }

    private static boolean isPublic(InetAddress address) {
        if (NAT64.holds(address)) {
            return isPublic(within(address, NAT64_BEGIN));
        }
        if (SIX_TO_FOUR.holds(address)) {
            return isPublic(within(address, SIX_TO_FOUR_BEGIN));
        }
        return INSIDE.stream().noneMatch(network -> network.holds(address));
    }

    private static InetAddress within(InetAddress address, int begin) {
        try {
            return InetAddress.getByAddress(Arrays.copyOfRange(((Inet6Address) address).getAddress(), begin, begin + Integer.BYTES));
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }
}
