package io.tallystick.floating.boundary;

import io.tallystick.access.boundary.Caller;

/** A device took a slot. */
public record SlotTaken(Caller caller, SlotView slot) {
}
