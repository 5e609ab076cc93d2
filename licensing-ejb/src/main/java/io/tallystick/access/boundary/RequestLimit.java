package io.tallystick.access.boundary;

import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;

/**
 * How many calls of the License API a company may make.
 *
 * @param perMinute 1 to 1,000,000; null for no limit
 */
public record RequestLimit(Integer perMinute) {

    private static final int MOST = 1_000_000;

    /**
     * The limit that somebody wishes; {@code validation_error} for one that is none.
     *
     * @param perMinute null for no limit
     */
    public static RequestLimit of(Long perMinute) {
        if (perMinute != null && (perMinute < 1 || perMinute > MOST)) {
            throw new LicensingException(ErrorCode.VALIDATION_ERROR, "requests_per_minute must be 1 to " + MOST + ", or null.");
        }
        return new RequestLimit(perMinute == null ? null : perMinute.intValue());
    }
}
