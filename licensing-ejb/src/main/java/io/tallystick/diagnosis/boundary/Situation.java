package io.tallystick.diagnosis.boundary;

/**
 * The machine that the vendor's support thinks of.
 *
 * @param version  of the application, in dotted numbers; null for what the machine told last
 * @param isVm     whether it is a virtual machine; null for what the machine told last
 * @param username who asks, where the product is user-based; null for the license's first user
 * @param feature  code of a feature to ask for as well; null for none
 * @param units    how many an application would use
 */
public record Situation(String hardwareId, String version, Boolean isVm, String username, String feature, long units) {

    /** A machine of which nothing else is said. */
    public static Situation of(String hardwareId) {
        return new Situation(hardwareId, null, null, null, null, 1);
    }
}
