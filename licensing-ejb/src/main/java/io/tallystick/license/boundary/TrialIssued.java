package io.tallystick.license.boundary;

import io.tallystick.access.boundary.Caller;

/** A trial was handed out. */
public record TrialIssued(Caller caller, long licenseId, String claimant) {
}
