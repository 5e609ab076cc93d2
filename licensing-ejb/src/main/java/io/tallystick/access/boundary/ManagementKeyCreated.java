package io.tallystick.access.boundary;

/** A management key was made. */
public record ManagementKeyCreated(Caller caller, ManagementKeyView key) {
}
