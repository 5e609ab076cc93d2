package io.tallystick.customer.boundary;

import io.tallystick.customer.control.PasswordHash;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/** Slow hashes of passwords, for people of all kinds; no more at once than there are cores. To be called before anything is written. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PasswordHashes {

    /** The text to store for a new password. */
    public String hash(String password) {
        return PasswordHash.of(password);
    }

    /**
     * True when the password belongs to the stored text.
     *
     * @param stored null for somebody unknown: false, after the same work
     */
    public boolean matches(String password, String stored) {
        return PasswordHash.matches(password, stored == null ? PasswordHash.ofNobody() : stored) && stored != null;
    }
}
