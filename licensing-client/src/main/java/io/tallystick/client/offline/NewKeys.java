package io.tallystick.client.offline;

/** What a refusal says where a vendor may have changed the key that signs: devices learn of it from nobody but their user, or their next version. */
final class NewKeys {

    static final String HINT = " If the vendor has changed the signing key since, get the vendor's keys as a file (the server publishes them at /api/v4/jwks), "
            + "trust them (device trust jwks.json) and try again.";

    private NewKeys() {
    }
}
