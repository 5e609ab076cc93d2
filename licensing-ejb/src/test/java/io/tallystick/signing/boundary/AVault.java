package io.tallystick.signing.boundary;

import io.tallystick.signing.control.Seal;

/** A vault as the container would put it together. */
public final class AVault {

    private AVault() {
    }

    /** A vault that seals with this. */
    public static Vault of(Seal seal) {
        Vault vault = new Vault();
        vault.seal = seal;
        return vault;
    }
}
