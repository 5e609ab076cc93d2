package io.tallystick.license.boundary;

import io.tallystick.customer.boundary.NewPassword;

/**
 * The wish of a user for another password (§3.15).
 *
 * @param product short code; null where the key is not limited to products
 */
public record PasswordWish(String product, String username, String password, NewPassword wished) {

    @Override
    public String toString() {
        return "PasswordWish[" + username + "]";
    }
}
