package io.tallystick.access.boundary;

/**
 * What is to change about a company; null leaves a value as it is.
 *
 * @param name          new name
 * @param oauthRequired whether API keys are refused from now on
 * @param requestLimit  how many calls it may make from now on
 * @param severalTrials whether a machine or user gets a new trial each time it asks
 */
public record CompanyChange(String name, Boolean oauthRequired, RequestLimit requestLimit, Boolean severalTrials) {
}
