package io.tallystick.license.control;

import io.tallystick.customer.boundary.CustomersMerged;
import io.tallystick.license.entity.License;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** The licenses of a customer follow into another one, each locked first, in the order of their ids as bundles lock theirs. */
@ApplicationScoped
public class MergeFollowing {

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;

    void follow(@Observes CustomersMerged merged) {
        em.createQuery("select l from License l where l.origin.companyId = :company and l.origin.customerId = :from order by l.id", License.class)
            .setParameter("company", merged.caller().companyId()).setParameter("from", merged.from())
            .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList().forEach(license -> license.origin().moveTo(merged.into()));
        em.flush();
    }
}
