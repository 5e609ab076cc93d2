package io.tallystick.console.boundary;

/**
 * A console user to be made.
 *
 * @param password at least 12 characters; null for a random one that is told once
 */
public record ConsoleUserOrder(String email, String name, Role role, String password) {

    @Override
    public String toString() {
        return "ConsoleUserOrder[" + email + ", " + role + "]";
    }
}
