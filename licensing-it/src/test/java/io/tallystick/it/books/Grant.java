package io.tallystick.it.books;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a test buys: one license, described as an order describes it. {@code aLicense().withSeats(5)}.
 *
 * @param terms members of the order's license
 * @param users whoever may use it by name and password; none for a license key
 */
record Grant(Map<String, Object> terms, List<Map<String, Object>> users) {

    static final String PASSWORD = "example-password";

    /** A consumption license with a thousand seats and a quota that no test reaches by accident. */
    static Grant aLicense() {
        return new Grant(Map.of("license_type", "consumption", "max_activations", 1000, "max_consumptions", 1_000_000), List.of());
    }

    Grant withSeats(int seats) {
        return with("max_activations", seats);
    }

    Grant withTransfers(int transfers) {
        return with("max_transfers", transfers);
    }

    Grant withUnits(int units) {
        return with("max_consumptions", units);
    }

    Grant withOverages(int units) {
        return with("allow_overages", true).with("max_overages", units);
    }

    Grant withUnitsThatMayBeGivenBack() {
        return with("allow_negative_consumptions", true);
    }

    Grant withFeatureUnits(int units) {
        return with("features", List.of(Map.of("code", Shop.FEATURE, "max_consumption", units)));
    }

    /** Shared in turn by devices that may all be active. */
    Grant withSlots(int slots) {
        return with("is_floating", true).with("floating_users", slots).with("can_borrow", true).with("max_borrow_time", 48);
    }

    /** The same of the feature. */
    Grant withFeatureSlots(int slots) {
        return with("features", List.of(Map.of("code", Shop.FEATURE, "is_floating", true, "floating_users", slots, "can_borrow", true,
                "max_borrow_time", 48)));
    }

    /** The vendor's own text instead of a generated key. */
    Grant withKey(String key) {
        return with("key", key);
    }

    /** @param seats of this user alone; 0 for no limit of the user's own */
    Grant forUser(String email, int seats) {
        var more = new ArrayList<>(users);
        more.add(Map.of("email", email, "password", PASSWORD, "max_activations", seats));
        return new Grant(terms, more);
    }

    private Grant with(String name, Object value) {
        return new Grant(Json.with(terms, name, value), users);
    }

    Map<String, Object> json() {
        var json = new LinkedHashMap<>(terms);
        if (!users.isEmpty()) {
            json.put("users", users);
        }
        return json;
    }
}
