package io.tallystick.sso.boundary;

/**
 * A person whose sign-on was proved.
 *
 * @param accountId          the customer account through which it signed on
 * @param email              the address that the provider vouches for
 * @param firstName          empty where the provider does not say
 * @param createUsers        whether the account makes a license user of somebody unknown
 * @param userMaxActivations devices of such a user; 0 for no limit of its own
 */
public record SignedOn(long accountId, String email, String firstName, String lastName, boolean createUsers, int userMaxActivations) {
}
