package io.tallystick.exchange.boundary;

import io.tallystick.access.boundary.Caller;

/** All rows of a file were booked or refused, or somebody stopped it. */
public record ImportEnded(Caller caller, ImportView view) {
}
