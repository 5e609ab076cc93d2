package io.tallystick.catalog.boundary;

/** What is to change about a product; null leaves a value as it is. */
public record ProductChange(String name, Boolean enabled, Boolean archived, Boolean preventVm, String metadata, Boolean allowTrial,
                            Integer trialDays) {
}
