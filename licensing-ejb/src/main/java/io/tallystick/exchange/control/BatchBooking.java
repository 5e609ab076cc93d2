package io.tallystick.exchange.control;

import io.tallystick.access.boundary.Caller;
import io.tallystick.access.boundary.Companies;
import io.tallystick.exchange.boundary.ImportEnded;
import io.tallystick.exchange.boundary.ImportRefusal;
import io.tallystick.exchange.boundary.ImportState;
import io.tallystick.exchange.entity.ImportJob;
import io.tallystick.exchange.entity.RefusedRow;
import io.tallystick.signing.boundary.Signatures;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * The steps of an import, each a transaction of its own that holds the job's row: rows are booked together with the count of rows done, so that
 * whoever comes next, after whatever happened, goes on behind them (requirement X2).
 */
@ApplicationScoped
public class BatchBooking {

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;
    @Inject
    JobRows jobs;
    @Inject
    RowBooking rows;
    @Inject
    Foresight foresight;
    @EJB
    Signatures signatures;
    @EJB
    Companies companies;
    @Inject
    Event<ImportEnded> ended;
    @Inject
    Clock clock;

    /** Jobs that nobody has in hand, the oldest first. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Long> due() {
        return em.createQuery("select j.id from ImportJob j where j.state = :running and j.leaseEndsAt <= :now order by j.createdAt, j.id", Long.class)
            .setParameter("running", ImportState.RUNNING).setParameter("now", OffsetDateTime.now(clock)).getResultList();
    }

    /** Takes a job in hand, or keeps it there, and its next rows; empty when it has ended or is in another hand. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Batch> next(long jobId, String hand) {
        ImportJob job = jobs.locked(jobId);
        if (!job.take(hand, OffsetDateTime.now(clock))) {
            return Optional.empty();
        }
        List<CsvRow> next = jobs.next(job);
        if (next.isEmpty()) {
            jobs.end(job, ImportState.DONE);
            ended.fire(new ImportEnded(caller(job), job.view()));
            return Optional.empty();
        }
        var view = job.view();
        List<String> columns = RowText.cells(job.columns());
        // A password takes its time to be hashed, and must not do so while rows are locked: such rows are booked one by one.
        List<CsvRow> together = columns.contains("user_email") ? next.subList(0, 1) : next;
        return Optional.of(new Batch(jobId, view.kind(), view.dryRun(), caller(job), columns, view.done(), together));
    }

    /** Books all rows of a batch, or none: {@link RowRefused}, {@link DryRunEnded}. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void book(Batch batch, String hand) {
        List<RowNames> names = rows.book(batch);
        advance(batch, hand, null);
        if (batch.dryRun()) {
            throw new DryRunEnded(names);
        }
    }

    /** Books nothing, notes under which names the rows of a dry run would have been booked, and counts them as done. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void pass(Batch batch, List<RowNames> names, String hand) {
        foresight.note(batch.jobId(), names);
        advance(batch, hand, null);
    }

    /** Books the rows of a batch, or in a dry run only notes their names, and writes down why the row behind them is not booked. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void bookBefore(Batch batch, List<RowNames> names, ImportRefusal refusal, String hand) {
        if (batch.dryRun()) {
            foresight.note(batch.jobId(), names);
        } else {
            rows.book(batch);
        }
        advance(batch, hand, refusal);
    }

    /** Counts that something went wrong here; how often in a row. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int stumble(Batch batch) {
        return jobs.locked(batch.jobId()).stumble();
    }

    private void advance(Batch batch, String hand, ImportRefusal refusal) {
        ImportJob job = jobs.locked(batch.jobId());
        if (!job.expects(hand, batch.firstRow())) {
            throw new IllegalStateException("Import " + batch.jobId() + " has been stopped, or taken over by another node.");
        }
        if (refusal != null) {
            em.persist(new RefusedRow(batch.jobId(), refusal));
        }
        job.advance(batch.rows().size(), refusal == null ? 0 : 1);
    }

    /** Whoever sent the file, in whose name its rows are booked; what webhooks want is asked once for all of them. */
    private Caller caller(ImportJob job) {
        return new Caller(job.companyId(), job.view().actor(), null, false, null, signatures.activeKey(job.companyId()), job.address())
            .wanting(companies.wanted(job.companyId()));
    }
}
