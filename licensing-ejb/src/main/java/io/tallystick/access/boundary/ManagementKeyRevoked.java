package io.tallystick.access.boundary;

/** A management key was revoked. */
public record ManagementKeyRevoked(Caller caller, ManagementKeyView key) {
}
