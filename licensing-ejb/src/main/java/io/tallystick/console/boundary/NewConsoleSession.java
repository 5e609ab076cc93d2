package io.tallystick.console.boundary;

/**
 * A session that has just begun.
 *
 * @param token           what the browser keeps; stored hashed only
 * @param secondFactorDue true when a code of the app must follow
 */
public record NewConsoleSession(String token, boolean secondFactorDue) {

    @Override
    public String toString() {
        return "NewConsoleSession[]";
    }
}
