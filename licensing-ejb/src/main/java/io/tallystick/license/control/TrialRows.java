package io.tallystick.license.control;

import io.tallystick.license.entity.Trial;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Finds trials; a product belongs to one company. */
@ApplicationScoped
public class TrialRows {

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;

    /** The first trial of a product that a claimant got. */
    public Optional<Trial> first(long productId, String claimant) {
        return em.createQuery("select t from Trial t where t.productId = :product and t.claimant = :claimant and t.number = 1", Trial.class)
            .setParameter("product", productId).setParameter("claimant", claimant).getResultStream().findFirst();
    }

    /** How many trials of a product a claimant got. */
    public int count(long productId, String claimant) {
        return em.createQuery("select count(t) from Trial t where t.productId = :product and t.claimant = :claimant", Long.class)
            .setParameter("product", productId).setParameter("claimant", claimant).getSingleResult().intValue();
    }
}
