package io.tallystick.selfservice.boundary;

import io.tallystick.access.boundary.Caller;

/**
 * Somebody whose e-mail address was proved.
 *
 * @param caller as which the visitor works, in one company
 * @param email  in small letters
 */
public record Visitor(Caller caller, String email) {

    /** The visitor of this address, coming through a company's pages. */
    public static Visitor of(Caller portal, String email) {
        return new Visitor(portal.named("visitor " + email), email);
    }
}
