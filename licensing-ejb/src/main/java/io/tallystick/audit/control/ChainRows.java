package io.tallystick.audit.control;

import io.tallystick.audit.boundary.AuditLine;
import io.tallystick.audit.entity.AuditChain;
import io.tallystick.audit.entity.AuditCheckpoint;
import io.tallystick.signing.boundary.Sha256;
import io.tallystick.signing.boundary.Signatures;
import io.tallystick.signing.boundary.SigningKeyReference;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The steps of sealing. One transaction takes the end of a chain, links a batch of lines to it, signs if it is time, and writes the end down:
 * a node that dies amid it has done nothing, and one that comes second finds the next lines (requirement T7).
 */
@ApplicationScoped
public class ChainRows {

    /** On H2 nobody else writes meanwhile (ADR 0011): some milliseconds. */
    static final int BATCH = AuditChain.LINES_BETWEEN_CHECKPOINTS;

    private static final String WITH_NEW_LINES = "select c.id from company c where exists"
        + " (select 1 from audit_entry e where e.company_id = c.id and e.chain_position is null)";
    private static final String UNSIGNED = "select a.companyId from AuditChain a where a.sealedTo > a.checkpointPosition"
        + " and (a.checkpointAt is null or a.checkpointAt <= :before)";
    private static final String LINK = "update audit_entry set chain_position = ?, chain_hash = ? where id = ?";

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;
    @Inject
    ChainSearch search;
    @EJB
    Signatures signatures;
    @Inject
    Clock clock;

    /** The companies for which there is something to do. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Set<Long> waiting() {
        Set<Long> companies = new LinkedHashSet<>();
        em.createNativeQuery(WITH_NEW_LINES).getResultList().forEach(id -> companies.add(((Number) id).longValue()));
        OffsetDateTime before = OffsetDateTime.now(clock).minus(AuditChain.BETWEEN_CHECKPOINTS);
        companies.addAll(em.createQuery(UNSIGNED, Long.class).setParameter("before", before).getResultList());
        return companies;
    }

    /** True when the company's chain has begun. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public boolean hasChain(long companyId) {
        return search.chain(companyId).isPresent();
    }

    /** Begins a chain; fails where another node just has. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void begin(long companyId) {
        em.persist(new AuditChain(companyId));
    }

    /**
     * Seals a batch, and signs where it is time. The company has its EC key.
     *
     * @return how many lines were sealed; fewer than {@link #BATCH} when no more are waiting
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int seal(long companyId) {
        AuditChain chain = em.find(AuditChain.class, companyId, LockModeType.PESSIMISTIC_WRITE);
        List<AuditLine> lines = search.unsealed(companyId, BATCH);
        lines.stream().sorted(Comparator.comparing(AuditLine::at).thenComparing(AuditLine::id)).forEach(line -> link(companyId, chain, line));
        OffsetDateTime now = OffsetDateTime.now(clock);
        // Asked after the lines were read: a line that tells of a rotation is signed by the new key.
        SigningKeyReference key = signatures.ecKey(companyId);
        if (chain.isCheckpointDue(key.keyId(), now)) {
            sign(companyId, chain, key, now);
        }
        return lines.size();
    }

    private void link(long companyId, AuditChain chain, AuditLine line) {
        chain.grow(CanonicalLine.seal(companyId, chain.sealedTo() + 1, chain.hash(), line));
        em.createNativeQuery(LINK).setParameter(1, chain.sealedTo()).setParameter(2, chain.hash()).setParameter(3, line.id()).executeUpdate();
    }

    private void sign(long companyId, AuditChain chain, SigningKeyReference key, OffsetDateTime now) {
        String jws = signatures.jws(key, Checkpoints.TYPE, Checkpoints.payload(companyId, chain, now).getBytes(StandardCharsets.UTF_8));
        em.persist(new AuditCheckpoint(companyId, chain.sealedTo(), now, jws));
        chain.signed(Sha256.of(jws).hex(), key.keyId(), now);
    }
}
