package io.tallystick.airgap.control;

import io.tallystick.license.boundary.LicenseDeleted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Codes that were never used go with their license. */
@ApplicationScoped
public class PairingRemoval {

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;

    void on(@Observes LicenseDeleted event) {
        em.createQuery("delete from Pairing p where p.licenseId = :license").setParameter("license", event.licenseId()).executeUpdate();
    }
}
