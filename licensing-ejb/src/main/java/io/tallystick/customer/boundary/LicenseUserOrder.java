package io.tallystick.customer.boundary;

/**
 * A user that a license is issued to.
 *
 * @param password       the initial password; ignored for a user that exists already, null to have the user log in by single sign-on only
 * @param maxActivations devices of this user on the license; 0 for no limit of the user's own
 * @param passwordHash   of the password, computed before any row is locked ({@link LicenseUsers#prepared}); null while it is not
 */
public record LicenseUserOrder(String email, String password, String firstName, String lastName, String phoneNumber, int maxActivations,
                               String passwordHash) {

    /** A user as ordered, whose password has not been hashed yet. */
    public LicenseUserOrder(String email, String password, String firstName, String lastName, String phoneNumber, int maxActivations) {
        this(email, password, firstName, lastName, phoneNumber, maxActivations, null);
    }

    LicenseUserOrder hashed(String hash) {
        return new LicenseUserOrder(email, password, firstName, lastName, phoneNumber, maxActivations, hash);
    }

    @Override
    public String toString() {
        return "LicenseUserOrder[" + email + "]";
    }
}
