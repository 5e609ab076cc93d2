package io.tallystick.sso.control;

import io.tallystick.outbound.boundary.OutboundCalls;
import io.tallystick.outbound.boundary.Destinations;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Which addresses may be called (requirement I7). A vendor or a provider names them, so that they must not lead into the operator's own
 * network, unless {@code TALLYSTICK_SSO_ALLOW_INSECURE} says that providers live there.
 */
@ApplicationScoped
public class ProviderAddresses {

    @EJB
    OutboundCalls outbound;
    @Inject
    @ConfigProperty(name = "tallystick.sso.allow.insecure", defaultValue = "false")
    boolean insecureAllowed;

    /** Refuses an address of a setting that may not be called ({@code validation_error}); a name that cannot be resolved now is let pass. */
    public void requireAllowed(String member, String address) {
        if (outbound.callable(address, destinations()).isEmpty()) {
            throw new LicensingException(ErrorCode.VALIDATION_ERROR, "The parameter " + member
                + " must be an absolute https address outside of this server's own network.");
        }
    }

    /** The address to call; {@code identity_provider_unavailable} when the provider names one that may not be called. */
    URI callable(String address) {
        return outbound.callable(address, destinations()).orElseThrow(() -> Refusal.ofProvider(String.valueOf(address),
            "it is no absolute https address outside of this server's own network"));
    }

    /** Where providers may be. */
    Destinations destinations() {
        return insecureAllowed ? Destinations.ANYWHERE : Destinations.PUBLIC;
    }
}
