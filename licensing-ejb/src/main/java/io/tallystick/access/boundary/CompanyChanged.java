package io.tallystick.access.boundary;

/**
 * A company's name or switches were changed.
 *
 * @param difference what is different now; empty when nothing is
 */
public record CompanyChanged(Caller caller, String difference) {
}
