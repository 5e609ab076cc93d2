package io.tallystick.access.boundary;

/** A company's name or switches were changed. */
public record CompanyChanged(Caller caller, CompanyChange change) {
}
