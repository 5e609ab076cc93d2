package io.tallystick.access.boundary;

import io.tallystick.access.entity.IdempotencyRecord;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * Remembers the first answer to an Idempotency-Key (requirement A6). Works inside the transaction of the booking, after the row that
 * counts has been locked, so that answer and booking exist together or not at all.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Replays {

    private static final Duration REPEATED_FOR = Duration.ofHours(24);

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;
    @Inject
    Clock clock;

    /**
     * A request that must count once.
     *
     * @param idempotencyKey the client's key, unique within its company
     * @param requestHash    hexadecimal SHA-256 of path and body
     */
    public record Repeatable(String idempotencyKey, String requestHash) {
    }

    /**
     * The answer given before, if this very request was answered in the last 24 hours.
     *
     * @throws LicensingException {@code idempotency_key_reused} when the key stands for another request
     */
    public Optional<String> find(Caller caller, Repeatable request) {
        Optional<IdempotencyRecord> kept = em.createQuery(
                "select r from IdempotencyRecord r where r.companyId = :company and r.idempotencyKey = :key", IdempotencyRecord.class)
            .setParameter("company", caller.companyId()).setParameter("key", request.idempotencyKey()).getResultStream().findFirst();
        Optional<IdempotencyRecord> living = kept.filter(record -> !record.isOlderThan(OffsetDateTime.now(clock).minus(REPEATED_FOR)));
        if (living.isEmpty()) {
            kept.ifPresent(this::forget);
        }
        return living.map(record -> answerTo(request, record));
    }

    /** Keeps the answer together with the booking; the database refuses a second one under the same key. */
    public void keep(Caller caller, Repeatable request, String answer) {
        em.persist(new IdempotencyRecord(caller.companyId(), request.idempotencyKey(), request.requestHash(), answer,
            OffsetDateTime.now(clock)));
    }

    private void forget(IdempotencyRecord ended) {
        em.remove(ended);
        em.flush();
    }

    private static String answerTo(Repeatable request, IdempotencyRecord record) {
        if (!record.isOf(request.requestHash())) {
            throw new LicensingException(ErrorCode.IDEMPOTENCY_KEY_REUSED);
        }
        return record.answer();
    }
}
