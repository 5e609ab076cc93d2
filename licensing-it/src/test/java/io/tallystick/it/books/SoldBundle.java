package io.tallystick.it.books;

import java.util.List;

import io.tallystick.it.server.LicenseApi;

/** A bundle that was sold: its licenses by ascending id, one for each member, with one key. */
record SoldBundle(String code, List<Sold> members) {

    /** A machine that names the whole bundle. */
    BundleMachine machine(LicenseApi api, String hardwareId) {
        return new BundleMachine(api, this, hardwareId);
    }

    String key() {
        return members.get(0).key();
    }
}
