package io.tallystick.client.cli;

/** The command line cannot be understood, or lacks something; the message says what. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageException(String message, Object... values) {
        super(String.format(message, values));
    }
}
