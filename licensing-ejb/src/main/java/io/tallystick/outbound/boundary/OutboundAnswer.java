package io.tallystick.outbound.boundary;

/**
 * What came back.
 *
 * @param body  as much of it as was asked for
 * @param whole false when there was, or might have been, more
 */
public record OutboundAnswer(int status, byte[] body, boolean whole) {

    @Override
    public String toString() {
        return "OutboundAnswer[" + status + "]";
    }
}
