package io.tallystick.sso.boundary;

import io.tallystick.access.boundary.Caller;

/** The identity provider of a customer account was removed. */
public record IdentityProviderRemoved(Caller caller, String accountCode, String issuer) {
}
