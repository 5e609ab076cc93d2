package io.tallystick.sso.control;

import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Which addresses may be called (requirement I7). A vendor or a provider names them, so that they must not lead into the operator's own
 * network, unless {@code TALLYSTICK_SSO_ALLOW_INSECURE} says that providers live there.
 */
@ApplicationScoped
public class ProviderAddresses {

    private static final int UNIQUE_LOCAL = 0xfc;
    private static final int UNIQUE_LOCAL_MASK = 0xfe;
    private static final int SHARED_FIRST = 100;
    private static final int SHARED_SECOND = 64;
    private static final int SHARED_MASK = 0xc0;
    private static final int BYTE = 0xff;

    @Inject
    @ConfigProperty(name = "tallystick.sso.allow.insecure", defaultValue = "false")
    boolean insecureAllowed;

    /** Refuses an address of a setting that may not be called ({@code validation_error}); a name that cannot be resolved now is let pass. */
    public void requireAllowed(String member, String address) {
        URI uri = absolute(address);
        if (uri == null || !insecureAllowed && (!"https".equals(uri.getScheme()) || leadsInside(uri))) {
            throw new LicensingException(ErrorCode.VALIDATION_ERROR, "The parameter " + member
                + " must be an absolute https address outside of this server's own network.");
        }
    }

    /** The address to call; {@code identity_provider_unavailable} when the provider names one that may not be called. */
    URI callable(String address) {
        URI uri = absolute(address);
        if (uri == null || !insecureAllowed && (!"https".equals(uri.getScheme()) || leadsInside(uri))) {
            throw Refusal.ofProvider(String.valueOf(address), "it is no absolute https address outside of this server's own network");
        }
        return uri;
    }

    private static URI absolute(String address) {
        try {
            URI uri = URI.create(address == null ? "" : address);
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("https") || scheme.equals("http");
            return web && uri.getHost() != null && uri.getUserInfo() == null && uri.getFragment() == null ? uri : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static boolean leadsInside(URI uri) {
        try {
            return Stream.of(InetAddress.getAllByName(uri.getHost())).anyMatch(ProviderAddresses::isInside);
        } catch (UnknownHostException e) {
            return false;
        }
    }

    static boolean isInside(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean uniqueLocal = address instanceof Inet6Address && (bytes[0] & UNIQUE_LOCAL_MASK) == UNIQUE_LOCAL;
        boolean shared = bytes.length == Integer.BYTES && bytes[0] == SHARED_FIRST && (bytes[1] & BYTE & SHARED_MASK) == SHARED_SECOND;
        boolean thisNetwork = bytes.length == Integer.BYTES && bytes[0] == 0;
        return uniqueLocal || shared || thisNetwork || address.isLoopbackAddress() || address.isSiteLocalAddress()
            || address.isLinkLocalAddress() || address.isAnyLocalAddress() || address.isMulticastAddress();
    }
}
