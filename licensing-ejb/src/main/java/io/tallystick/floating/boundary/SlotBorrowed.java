package io.tallystick.floating.boundary;

import io.tallystick.access.boundary.Caller;

/** A device borrowed a slot, or changed until when. */
public record SlotBorrowed(Caller caller, SlotView slot) {
}
