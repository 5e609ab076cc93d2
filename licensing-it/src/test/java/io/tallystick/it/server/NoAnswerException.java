package io.tallystick.it.server;

/** The server did not answer: it is down, was killed, or took too long. Whether it did the work is unknown. */
public final class NoAnswerException extends RuntimeException {

    private static final long serialVersionUID = 1;

    NoAnswerException(String request, Throwable cause) {
        super("No answer to " + request + ": " + cause, cause);
    }
}
