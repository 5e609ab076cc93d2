package io.tallystick.access.control;

import io.tallystick.signing.boundary.Vault;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Opens one stored secret at the start, so that a wrong master key stops the server rather than the first customer (requirement S4). */
@ApplicationScoped
public class KeyCheck {

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;
    @EJB
    Vault vault;

    /** Throws {@link IllegalStateException} when the stored secrets were sealed under another master key. */
    public void requireSecretsOpen() {
        em.createQuery("select k.sealedSharedKey from ApiKey k order by k.id", String.class).setMaxResults(1).getResultList()
            .forEach(vault::open);
    }
}
