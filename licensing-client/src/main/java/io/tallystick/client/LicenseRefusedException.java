package io.tallystick.client;

/** This device refuses to do something, by its own judgement; nothing was changed or counted. */
public final class LicenseRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Refusal refusal;

    LicenseRefusedException(Refusal refusal, String message) {
        super(message);
        this.refusal = refusal;
    }

    /** The reason to switch on; never null. */
    public Refusal refusal() {
        return refusal;
    }
}
