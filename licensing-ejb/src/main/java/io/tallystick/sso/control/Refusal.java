package io.tallystick.sso.control;

import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Why nobody signs on. The caller learns no more than the code; the reason is for the operator's log, and never holds a token. */
final class Refusal {

    private static final Logger LOGGER = Logger.getLogger(Refusal.class.getName());

    private Refusal() {
    }

    /** The proof failed: {@code license_not_found}, with the text of a wrong password (requirement I5). */
    static LicensingException ofProof(String issuer, String reason) {
        LOGGER.log(Level.INFO, "A sign-on through {0} was refused: {1}", new Object[] {plain(issuer), reason});
        return new LicensingException(ErrorCode.LICENSE_NOT_FOUND);
    }

    /** The provider failed: {@code identity_provider_unavailable} (requirement I6). */
    static LicensingException ofProvider(String address, String reason) {
        LOGGER.log(Level.WARNING, "The identity provider at {0} cannot be used: {1}", new Object[] {plain(address), reason});
        return new LicensingException(ErrorCode.IDENTITY_PROVIDER_UNAVAILABLE);
    }

    /** Others name the address; it must not begin a line of its own in the log. */
    private static String plain(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }
}
