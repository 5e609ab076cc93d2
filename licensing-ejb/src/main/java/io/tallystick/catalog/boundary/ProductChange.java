package io.tallystick.catalog.boundary;

/** What is to change about a product; null leaves a value as it is. */
public record ProductChange(String name, Boolean enabled, Boolean archived, Boolean preventVm, String metadata, Boolean allowTrial,
                            Integer trialDays, Integer floatingTimeout, Boolean allowOverages, Long maxOverages) {

    /** A change of anything but the timeout and the overages. */
    public ProductChange(String name, Boolean enabled, Boolean archived, Boolean preventVm, String metadata, Boolean allowTrial, Integer trialDays) {
        this(name, enabled, archived, preventVm, metadata, allowTrial, trialDays, null, null, null);
    }
}
