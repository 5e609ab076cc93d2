package io.tallystick.access.boundary;

import io.tallystick.access.control.FirstAnswers;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Remembers the first answer to an Idempotency-Key (requirement A6) in three steps: a short transaction claims the key; the work and its
 * answer are one transaction; a refusal, whose work was rolled back, is kept in one of its own (ADR 0012).
 */
@Stateless
public class Replays {

    @Inject
    FirstAnswers answers;

    /**
     * Claims a key, or finds its first answer. Ends its transaction: nothing is locked afterwards.
     *
     * @throws LicensingException {@code idempotency_key_reused} when the key stands for another request, {@code idempotency_key_in_use}
     *     while the first request is being worked on
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Turn begin(Caller caller, Repeatable request) {
        return answers.begin(caller, request);
    }

    /**
     * Does the work and keeps its answer: both exist together or not at all. Nothing is written before the work itself writes, so that
     * it may take its time until then.
     *
     * @param bytes what is to be kept of the answer
     * @throws LicensingException as the work does; {@code idempotency_key_in_use} when the lease ended meanwhile and somebody else began
     */
    public <T> T work(Turn turn, Supplier<T> work, Function<T, byte[]> bytes) {
        T answer = work.get();
        if (!answers.keep(turn, bytes.apply(answer))) {
            throw new LicensingException(ErrorCode.IDEMPOTENCY_KEY_IN_USE);
        }
        return answer;
    }

    /** Keeps a refusal as the first answer, after the refused transaction has ended. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void refused(Turn turn, byte[] answer) {
        answers.keep(turn, answer);
    }

    /** Forgets a request that has no answer of lasting value, so that it may be sent again at once. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void failed(Turn turn) {
        answers.forget(turn);
    }

    /** Deletes a batch of answers that need not be repeated any more; the number of those deleted. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int forgetEnded(int most) {
        return answers.forgetEnded(most);
    }
}
