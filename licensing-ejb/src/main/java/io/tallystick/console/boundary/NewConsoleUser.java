package io.tallystick.console.boundary;

/**
 * A console user who was just made.
 *
 * @param password the random password, told this once; null when one was given
 */
public record NewConsoleUser(ConsoleUserView user, String password) {

    @Override
    public String toString() {
        return "NewConsoleUser[" + user.email() + "]";
    }
}
