package io.tallystick.shared;

/** A call was refused because there were too many ({@code too_many_requests}); it is let through after the time that it names. */
public class TooManyRequestsException extends LicensingException {

    private final long retryAfterSeconds;

    /** @param retryAfterSeconds after so many seconds the call is let through, 1 at least */
    public TooManyRequestsException(long retryAfterSeconds) {
        super(ErrorCode.TOO_MANY_REQUESTS, "There were too many requests: try again in " + retryAfterSeconds + " seconds.");
        this.retryAfterSeconds = retryAfterSeconds;
    }

    /** Seconds to wait, 1 at least. */
    public long retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
