package io.tallystick.access.boundary;

/**
 * A company as its vendor sees it.
 *
 * @param oauthRequired true when API keys are refused
 * @param requestLimit  how many calls it may make
 * @param severalTrials true when a machine or user gets a new trial each time it asks
 */
public record CompanyView(long id, String name, boolean oauthRequired, RequestLimit requestLimit, boolean severalTrials) {
}
