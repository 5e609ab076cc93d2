package io.tallystick.selfservice.boundary;

/** A link was used: a session begins. */
public record VisitorSignedIn(Visitor visitor) {
}
