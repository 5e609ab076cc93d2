package io.tallystick.selfservice.boundary;

/**
 * A visitor signed out.
 *
 * @param everywhere whether all sessions and links ended
 */
public record VisitorSignedOut(Visitor visitor, boolean everywhere) {
}
