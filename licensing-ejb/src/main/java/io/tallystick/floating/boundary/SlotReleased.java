package io.tallystick.floating.boundary;

import io.tallystick.access.boundary.Caller;

/** A device gave a slot back. */
public record SlotReleased(Caller caller, SlotView slot) {
}
