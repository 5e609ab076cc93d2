package io.tallystick.signing.boundary;

import io.tallystick.signing.control.Seal;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Keeps secrets out of the database in the clear (design rule 8, requirement S3). */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Vault {

    @Inject
    Seal seal;

    /** Encrypts a secret for storage; two calls give two different texts. */
    public String close(byte[] secret) {
        return seal.close(secret);
    }

    /** The secret again; an {@link IllegalStateException} when it was sealed under another master key or altered. */
    public byte[] open(String sealed) {
        return seal.open(sealed);
    }
}
