package io.tallystick.catalog.boundary;

/** How an application shows that it may use a license (seed "License Authorization Method"). */
public enum AuthorizationMethod {
    /** By license key. */
    LICENSE_KEY("license-key"),
    /** By a license user's name and password, or single sign-on. */
    USER("user");

    private final String wire;

    AuthorizationMethod(String wire) {
        this.wire = wire;
    }

    /** The value of {@code authorization_method}. */
    public String wire() {
        return wire;
    }
}
