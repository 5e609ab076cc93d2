package io.tallystick.selfservice.boundary;

/**
 * A session that was opened.
 *
 * @param token the secret that names it, told this once
 */
public record NewSession(String token, Visitor visitor) {

    /** Without its token. */
    @Override
    public String toString() {
        return "NewSession[" + visitor.email() + "]";
    }
}
