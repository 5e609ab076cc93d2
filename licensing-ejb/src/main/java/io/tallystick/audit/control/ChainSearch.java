package io.tallystick.audit.control;

import io.tallystick.audit.boundary.AuditLine;
import io.tallystick.audit.boundary.ChainState;
import io.tallystick.audit.boundary.CheckpointView;
import io.tallystick.audit.entity.AuditChain;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Reads the chain, always by its index of company and position. */
@ApplicationScoped
public class ChainSearch {

    private static final String WAITING = "select count(e) from AuditEntry e where e.companyId = :company and e.chainPosition is null";
    private static final String LAST_LINE = "select max(e.chainPosition) from AuditEntry e where e.companyId = :company";
    private static final String LAST_CHECKPOINT = "select max(c.position) from AuditCheckpoint c where c.companyId = :company";
    private static final String SEALED = AuditSearch.LINE + " and e.chainPosition > :after and e.chainPosition <= :to order by e.chainPosition";
    private static final String CHECKPOINTS = "select new io.tallystick.audit.boundary.CheckpointView(c.position, c.jws) from AuditCheckpoint c"
        + " where c.companyId = :company and c.position > :after and c.position <= :to order by c.position";

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;

    Optional<AuditChain> chain(long companyId) {
        return em.createQuery("select a from AuditChain a where a.companyId = :company", AuditChain.class).setParameter("company", companyId)
            .getResultStream().findFirst();
    }

    /** Lines that wait, in no order: an order would have to sort all of them for each batch. */
    List<AuditLine> unsealed(long companyId, int most) {
        return em.createQuery(AuditSearch.LINE + " and e.chainPosition is null", AuditLine.class).setParameter("company", companyId)
            .setMaxResults(most).getResultList();
    }

    /**
     * How far the company's chain has come. Its end is asked for last, so that it is never before what was found: where it is, somebody moved
     * it, and an export shows the rest.
     */
    public ChainState state(long companyId) {
        long found = Math.max(longest(companyId, LAST_LINE), longest(companyId, LAST_CHECKPOINT));
        long waiting = longest(companyId, WAITING);
        return chain(companyId).map(chain -> new ChainState(companyId, Math.max(found, chain.sealedTo()), chain.checkpointPosition(),
            chain.checkpointAt(), waiting)).orElse(new ChainState(companyId, found, 0, null, waiting));
    }

    private long longest(long companyId, String query) {
        Long found = em.createQuery(query, Long.class).setParameter("company", companyId).getSingleResult();
        return found == null ? 0 : found;
    }

    /** Sealed lines in the order of the chain: behind that position, up to that one, so many at the most. */
    public List<AuditLine> sealed(long companyId, long after, long to, int most) {
        return em.createQuery(SEALED, AuditLine.class).setParameter("company", companyId).setParameter("after", after).setParameter("to", to)
            .setMaxResults(most).getResultList();
    }

    /** The checkpoints behind that position and up to that one. */
    public List<CheckpointView> checkpoints(long companyId, long after, long to) {
        return em.createQuery(CHECKPOINTS, CheckpointView.class).setParameter("company", companyId).setParameter("after", after)
            .setParameter("to", to).getResultList();
    }
}
