package io.tallystick.customer.boundary;

/**
 * A user that a license is issued to.
 *
 * @param password       the initial password; ignored for a user that exists already, null to have the user log in by single sign-on only
 * @param maxActivations devices of this user on the license; 0 for no limit of the user's own
 */
public record LicenseUserOrder(String email, String password, String firstName, String lastName, String phoneNumber, int maxActivations) {

    @Override
    public String toString() {
        return "LicenseUserOrder[" + email + "]";
    }
}
