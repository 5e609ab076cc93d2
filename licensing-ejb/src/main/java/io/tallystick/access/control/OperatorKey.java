package io.tallystick.access.control;

import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.signing.boundary.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The key of whoever runs this server. It lies in a setting and in no database; without it nobody is the operator. */
@ApplicationScoped
public class OperatorKey {

    private static final String SCHEME = "Api-Key ";
    private static final int SHORTEST = 20;

    @Inject
    @ConfigProperty(name = "tallystick.operator.key")
    Optional<String> key;

    /** Refuses everything but the operator's key: {@code missing_headers}, {@code invalid_management_key}. A short one counts as none. */
    public void require(String authorization) {
        if (authorization == null || authorization.isBlank()) {
            throw new LicensingException(ErrorCode.MISSING_HEADERS, "Send Authorization: Api-Key followed by the operator's key.");
        }
        boolean right = authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length()) && key.filter(set -> set.length() >= SHORTEST)
            .map(set -> isSame(set, authorization.substring(SCHEME.length()).strip())).orElse(false);
        if (!right) {
            throw new LicensingException(ErrorCode.INVALID_MANAGEMENT_KEY, "This call takes the operator's key: the value of "
                + "TALLYSTICK_OPERATOR_KEY, which has at least " + SHORTEST + " characters.");
        }
    }

    /** Compared as SHA-256, so that neither length nor beginning shows in the time. */
    private static boolean isSame(String set, String sent) {
        return MessageDigest.isEqual(Sha256.of(set).hex().getBytes(StandardCharsets.US_ASCII), Sha256.of(sent).hex().getBytes(StandardCharsets.US_ASCII));
    }
}
