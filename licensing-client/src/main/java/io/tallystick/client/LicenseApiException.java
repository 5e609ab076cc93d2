package io.tallystick.client;

/**
 * The server refused a call, or could not be asked. Clients switch on {@link #code()}, people read the message;
 * the codes are those of the License API (§1.1, §3) and two of our own.
 */
public final class LicenseApiException extends RuntimeException {

    /** Code when no answer came; the call may or may not have happened. {@link #status()} is 0. */
    public static final String SERVER_UNREACHABLE = "server_unreachable";

    /** Code when an answer came that is not one of the License API, a proxy's page for example. */
    public static final String UNREADABLE_ANSWER = "unreadable_answer";

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;

    public LicenseApiException(int status, String code, String message) {
        super(message);
        this.status = status;
        this.code = code;
    }

    /** The HTTP status, 0 when no answer came. */
    public int status() {
        return status;
    }

    /** The error code, for example {@code license_not_found}; never null. */
    public String code() {
        return code;
    }
}
