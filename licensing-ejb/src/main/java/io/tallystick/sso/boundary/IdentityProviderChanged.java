package io.tallystick.sso.boundary;

import io.tallystick.access.boundary.Caller;

/** The identity provider of a customer account was set up or changed. */
public record IdentityProviderChanged(Caller caller, String accountCode, String issuer) {
}
