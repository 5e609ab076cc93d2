package io.tallystick.console.boundary;

/**
 * What changes of a console user; null leaves as it is.
 *
 * @param password another password, which ends all sessions
 * @param secondFactorOff true to take the second factor away from somebody who lost the app
 */
public record ConsoleUserChange(String name, Role role, Boolean enabled, String password, boolean secondFactorOff) {

    @Override
    public String toString() {
        return (name == null ? "" : "name ") + (role == null ? "" : role.wire() + " ") + (enabled == null ? "" : enabled ? "enabled " : "disabled ")
            + (password == null ? "" : "password ") + (secondFactorOff ? "second factor off" : "");
    }
}
