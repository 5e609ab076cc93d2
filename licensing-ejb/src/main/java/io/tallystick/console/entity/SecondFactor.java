package io.tallystick.console.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A secret that an authenticator app shares. Nothing at first; offered to an app; counts from the first right code on, until it is dropped. */
@Embeddable
public class SecondFactor {

    @Column(name = "sealed_totp_secret")
    private String sealedSecret;
    @Column(name = "totp_confirmed")
    private boolean confirmed;
    @Column(name = "totp_step")
    private long lastStep;

    /** None. */
    public SecondFactor() {
    }

    /** An app is shown this secret, and still has to prove that it took it. */
    public void offer(String sealed) {
        sealedSecret = sealed;
        confirmed = false;
        lastStep = 0;
    }

    /**
     * A right code of the app.
     *
     * @param step the 30 seconds that it was made in
     * @return false for one that was taken before
     */
    public boolean take(long step) {
        boolean fresh = sealedSecret != null && step > lastStep;
        lastStep = Math.max(step, lastStep);
        confirmed = confirmed || fresh;
        return fresh;
    }

    /** No second factor any more. */
    public void drop() {
        sealedSecret = null;
        confirmed = false;
    }

    /** True when a code is asked for. */
    public boolean counts() {
        return confirmed;
    }

    /** What an app was shown; null when none was. */
    public String sealedSecret() {
        return sealedSecret;
    }
}
