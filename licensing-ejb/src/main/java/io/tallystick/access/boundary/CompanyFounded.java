package io.tallystick.access.boundary;

/** A company was founded by the operator, in whose name its first entry stands. */
public record CompanyFounded(Caller operator, String name) {
}
