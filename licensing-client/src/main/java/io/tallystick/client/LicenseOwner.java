package io.tallystick.client;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a device shows to get at its license: a license key, or a user with a password (§3, "ID"). */
public sealed interface LicenseOwner {

    /** The license key or the user name, as it is signed in request files. */
    String name();

    /** The members that name the license, without a password: enough to check and to consume. */
    Map<String, String> reference();

    /** The members that also prove the right to it: needed to activate and to deactivate. */
    Map<String, String> credentials();

    /** Key-based products. */
    record Key(String licenseKey) implements LicenseOwner {

        @Override
        public String name() {
            return licenseKey;
        }

        @Override
        public Map<String, String> reference() {
            return Map.of("license_key", licenseKey);
        }

        @Override
        public Map<String, String> credentials() {
            return reference();
        }
    }

    /**
     * User-based products.
     *
     * @param password null when it is not known; then nothing can be activated
     */
    record User(String username, String password) implements LicenseOwner {

        @Override
        public String name() {
            return username;
        }

        @Override
        public Map<String, String> reference() {
            return Map.of("username", username);
        }

        @Override
        public Map<String, String> credentials() {
            Map<String, String> members = new LinkedHashMap<>(reference());
            if (password != null) {
                members.put("password", password);
            }
            return members;
        }

        @Override
        public String toString() {
            return "User[username=" + username + ", password=***]";
        }
    }
}
