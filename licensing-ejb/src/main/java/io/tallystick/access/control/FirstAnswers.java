package io.tallystick.access.control;

import io.tallystick.access.boundary.Caller;
import io.tallystick.access.boundary.Repeatable;
import io.tallystick.access.boundary.Turn;
import io.tallystick.access.entity.IdempotencyRecord;
import io.tallystick.access.entity.RecordState;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** The rows behind the Idempotency-Keys (requirement A6). Each method works in its caller's transaction. */
@ApplicationScoped
public class FirstAnswers {

    /** For so long an answer is repeated. */
    static final Duration REPEATED_FOR = Duration.ofHours(24);
    /**
     * For so long nobody else begins. Longer than any call takes; a shorter one would cost no count, since an owner that was overtaken
     * can keep no answer, and without an answer its work is rolled back.
     */
    static final Duration LEASE = Duration.ofSeconds(30);

    private static final String OF_KEY = "select r from IdempotencyRecord r where r.companyId = :company and r.idempotencyKey = :key";
    private static final String OF_OPERATOR = "select r from IdempotencyRecord r where r.operatorKey = :key";

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;
    @Inject
    AnswerSeal seal;
    @Inject
    RandomKeys random;
    @Inject
    Clock clock;

    /** Claims the key for this request, or finds its answer. */
    public Turn begin(Caller caller, Repeatable request) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        Optional<IdempotencyRecord> kept = find(caller, request, LockModeType.NONE);
        if (kept.filter(record -> isFree(record, request, now)).isPresent()) {
            // Others may have seen the same: the row is locked and looked at again.
            em.clear();
            kept = find(caller, request, LockModeType.PESSIMISTIC_WRITE);
        }
        IdempotencyRecord record = kept.orElseGet(() -> record(caller, request));
        return kept.isEmpty() || isFree(record, request, now) ? claimed(record, request, now) : answered(record, request);
    }

    /** Keeps the answer, if this request still owns the key. */
    public boolean keep(Turn turn, byte[] answer) {
        String sealed = seal.close(answer);
        em.flush();
        return em.createQuery("update IdempotencyRecord r set r.state = :answered, r.sealedAnswer = :answer"
                + " where r.id = :id and r.owner = :owner and r.state = :running").setParameter("answer", sealed)
            .setParameter("answered", RecordState.ANSWERED).setParameter("running", RecordState.RUNNING)
            .setParameter("id", turn.recordId()).setParameter("owner", turn.owner()).executeUpdate() == 1;
    }

    /** Forgets the request, if it still owns the key. */
    public void forget(Turn turn) {
        em.createQuery("delete from IdempotencyRecord r where r.id = :id and r.owner = :owner and r.state = :running")
            .setParameter("id", turn.recordId()).setParameter("owner", turn.owner()).setParameter("running", RecordState.RUNNING)
            .executeUpdate();
    }

    /** Deletes so many records at most whose answers need not be repeated any more; the number of those deleted. */
    public int forgetEnded(int most) {
        List<Long> ended = em.createQuery("select r.id from IdempotencyRecord r where r.createdAt < :moment order by r.createdAt", Long.class)
            .setParameter("moment", OffsetDateTime.now(clock).minus(REPEATED_FOR)).setMaxResults(most).getResultList();
        return ended.isEmpty() ? 0
            : em.createQuery("delete from IdempotencyRecord r where r.id in :ids").setParameter("ids", ended).executeUpdate();
    }

    private Optional<IdempotencyRecord> find(Caller caller, Repeatable request, LockModeType lock) {
        boolean operator = caller.companyId() == Caller.NOBODYS;
        TypedQuery<IdempotencyRecord> query = em.createQuery(operator ? OF_OPERATOR : OF_KEY, IdempotencyRecord.class)
            .setParameter("key", request.idempotencyKey()).setLockMode(lock);
        return (operator ? query : query.setParameter("company", caller.companyId())).getResultStream().findFirst();
    }

    private static IdempotencyRecord record(Caller caller, Repeatable request) {
        return caller.companyId() == Caller.NOBODYS ? IdempotencyRecord.ofOperator(request.idempotencyKey())
            : new IdempotencyRecord(caller.companyId(), request.idempotencyKey());
    }

    private static boolean isFree(IdempotencyRecord record, Repeatable request, OffsetDateTime now) {
        return record.isOlderThan(now.minus(REPEATED_FOR)) || record.isOf(request.requestHash()) && record.isAbandoned(now);
    }

    private Turn claimed(IdempotencyRecord record, Repeatable request, OffsetDateTime now) {
        String owner = random.token();
        record.begin(request.requestHash(), owner, now, now.plus(LEASE));
        em.persist(record);
        em.flush();
        return new Turn(record.id(), owner, null);
    }

    private Turn answered(IdempotencyRecord record, Repeatable request) {
        boolean unreadable = record.isAnswered() && record.sealedAnswer() == null;
        if (!record.isOf(request.requestHash()) || unreadable) {
            throw new LicensingException(ErrorCode.IDEMPOTENCY_KEY_REUSED);
        }
        if (!record.isAnswered()) {
            throw new LicensingException(ErrorCode.IDEMPOTENCY_KEY_IN_USE);
        }
        return new Turn(record.id(), null, seal.open(record.sealedAnswer()));
    }
}
