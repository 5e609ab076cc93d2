package io.tallystick.exchange.boundary;

import io.tallystick.access.boundary.Caller;

/** Somebody sent a file. */
public record ImportStarted(Caller caller, ImportView view) {
}
