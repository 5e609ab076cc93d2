package io.tallystick.license.boundary;

/**
 * A trial.
 *
 * @param initialPassword of the user, told only when the user was made for this trial; null else
 */
public record TrialLicense(LicenseView license, String initialPassword) {

    @Override
    public String toString() {
        return "TrialLicense[" + license.id() + "]";
    }
}
