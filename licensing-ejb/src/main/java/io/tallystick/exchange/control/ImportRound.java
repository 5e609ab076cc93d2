package io.tallystick.exchange.control;

import io.tallystick.exchange.boundary.ImportRefusal;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.Round;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Works on jobs, batch by batch. A row that is refused costs its batch a second attempt without it. */
@ApplicationScoped
public class ImportRound implements Round {

    private static final Logger LOGGER = Logger.getLogger(ImportRound.class.getName());
    private static final int ATTEMPTS = 3;

    @Inject
    BatchBooking batches;

    @Override
    public String name() {
        return "imports";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(1);
    }

    /** One round over all jobs that nobody has in hand. */
    @Override
    public void go() {
        String hand = UUID.randomUUID().toString();
        withEach(batches.due(), job -> work(job, hand));
    }

    private void work(long jobId, String hand) {
        for (Optional<Batch> next = batches.next(jobId, hand); next.isPresent(); next = batches.next(jobId, hand)) {
            book(next.get(), hand);
        }
    }

    private void book(Batch batch, String hand) {
        try {
            batches.book(batch, hand);
        } catch (DryRunEnded free) {
            batches.pass(batch, free.names(), hand);
        } catch (RowRefused refused) {
            batches.bookBefore(batch.before(refused.index()), refused.before(), refused.refusal(), hand);
        } catch (IllegalStateException elsewhere) {
            throw elsewhere;
        } catch (RuntimeException trouble) {
            stumble(batch, hand, trouble);
        }
    }

    /** A row that fails again and again for a reason of ours must not hold up the rest for ever. */
    private void stumble(Batch batch, String hand, RuntimeException trouble) {
        LOGGER.log(Level.WARNING, "Import " + batch.jobId() + " stumbles at line " + batch.rows().get(0).line(), trouble);
        if (batches.stumble(batch) >= ATTEMPTS) {
            batches.bookBefore(batch.before(0), List.of(), new ImportRefusal(batch.rows().get(0).line(), null, ErrorCode.INTERNAL_ERROR.wire(),
                "The server failed at this row or one of the " + batch.rows().size() + " from it on: ask its operator to look into the log."), hand);
        }
    }
}
