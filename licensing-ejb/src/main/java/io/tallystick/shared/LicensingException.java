package io.tallystick.shared;

import jakarta.ejb.ApplicationException;

/**
 * A call was refused. Rolls the transaction back and passes the EJB container unwrapped. The HTTP status of a code is decided in the
 * web module alone.
 */
@ApplicationException(rollback = true, inherited = true)
public class LicensingException extends RuntimeException {

    private final ErrorCode code;

    /** Refuses with the code's own sentence. */
    public LicensingException(ErrorCode code) {
        this(code, code.message());
    }

    /**
     * Refuses with a sentence that is more exact than the code's own.
     *
     * @param message what happened and what to do next; never a secret
     */
    public LicensingException(ErrorCode code, String message) {
        super(message);
        this.code = code;
    }

    /** The reason, never null. */
    public ErrorCode code() {
        return code;
    }
}
