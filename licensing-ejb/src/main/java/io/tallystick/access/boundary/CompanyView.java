package io.tallystick.access.boundary;

/**
 * A company as its vendor sees it.
 *
 * @param oauthRequired true when API keys are refused
 */
public record CompanyView(long id, String name, boolean oauthRequired) {
}
