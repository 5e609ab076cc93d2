package io.tallystick.web.page.my;

import io.tallystick.branding.boundary.Portals;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.web.access.PublicAddress;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where a mailed link leads. Whoever asks for a link names the host in the request, and could name one that reads the secret of the person
 * who opens it: so only a host that a company took counts, else what the operator says, else this very machine.
 */
@ApplicationScoped
public class LinkAddress {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    @EJB
    Portals portals;
    @Inject
    PublicAddress addresses;
    /** The address under which visitors reach this server, for instance {@code https://licenses.example.com}. */
    @Inject
    @ConfigProperty(name = "tallystick.public.url")
    Optional<String> publicUrl;

    /** Scheme, host and port; {@code public_address_unknown}. */
    String of(HttpServletRequest request) {
        String host = addresses.host(request);
        if (portals.isTaken(host)) {
            return addresses.base(request);
        }
        return publicUrl.map(url -> url.replaceFirst("/+$", "")).orElseGet(() -> ofThisMachine(host, request));
    }

    private String ofThisMachine(String host, HttpServletRequest request) {
        if (!THIS_MACHINE.contains(host)) {
            throw new LicensingException(ErrorCode.PUBLIC_ADDRESS_UNKNOWN);
        }
        return addresses.base(request);
    }
}
