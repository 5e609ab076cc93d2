package io.tallystick.access.control;

/** Limits of guesses as tests set them. */
public final class AGuessLimit {

    private AGuessLimit() {
    }

    /** Everybody may guess for ever. */
    public static GuessLimits off() {
        return of(0, 0, 0, new AStopwatch());
    }

    static GuessLimits of(int authorizations, int passwordsOfUser, int passwordsOfAddress, AStopwatch time) {
        GuessLimits limits = new GuessLimits();
        limits.authorizations = authorizations;
        limits.passwordsOfUser = passwordsOfUser;
        limits.passwordsOfAddress = passwordsOfAddress;
        limits.time = time;
        limits.fill();
        return limits;
    }
}
