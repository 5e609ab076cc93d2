package io.tallystick.access.boundary;

/**
 * A new company.
 *
 * @param keys told this once
 */
public record FoundedCompany(long id, String name, CompanyKeys keys) {
}
