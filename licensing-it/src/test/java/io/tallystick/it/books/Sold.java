package io.tallystick.it.books;

import io.tallystick.it.server.LicenseApi;

/**
 * A license that the shop has sold.
 *
 * @param key null where its users have names and passwords
 */
record Sold(long id, String product, String key) {

    Machine machine(LicenseApi api, String hardwareId) {
        return new Machine(api, this, null, hardwareId);
    }

    Machine machine(LicenseApi api, String user, String hardwareId) {
        return new Machine(api, this, user, hardwareId);
    }
}
