package io.tallystick.access.boundary;

/**
 * A company as its vendor sees it.
 *
 * @param oauthRequired true when API keys are refused
 * @param requestLimit  how many calls it may make
 */
public record CompanyView(long id, String name, boolean oauthRequired, RequestLimit requestLimit) {
}
