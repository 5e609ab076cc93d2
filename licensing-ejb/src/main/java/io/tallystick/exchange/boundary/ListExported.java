package io.tallystick.exchange.boundary;

import io.tallystick.access.boundary.Caller;

/** Somebody took a list out of the server as a file. */
public record ListExported(Caller caller, Extract extract) {
}
