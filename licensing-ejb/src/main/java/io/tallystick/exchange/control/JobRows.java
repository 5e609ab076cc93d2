package io.tallystick.exchange.control;

import io.tallystick.access.boundary.Caller;
import io.tallystick.exchange.boundary.ImportOrder;
import io.tallystick.exchange.boundary.ImportRefusal;
import io.tallystick.exchange.boundary.ImportState;
import io.tallystick.exchange.entity.ImportChunk;
import io.tallystick.exchange.entity.ImportJob;
import io.tallystick.shared.Page;
import io.tallystick.signing.boundary.Vault;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** The rows of jobs, in the caller's transaction. */
@ApplicationScoped
public class JobRows {

    /** Booked together; on H2 nobody else writes meanwhile (ADR 0011). */
    static final int BATCH = 50;

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;
    @EJB
    Vault vault;
    @Inject
    Clock clock;

    /** Writes a job with all its rows, which wait sealed. */
    public ImportJob add(Caller caller, ImportOrder order, CsvFile file) {
        ImportJob job = new ImportJob(caller, order, RowText.cells(file.columns()), file.rows().size(), OffsetDateTime.now(clock));
        em.persist(job);
        em.flush();
        for (int first = 0; first < file.rows().size(); first += BATCH) {
            List<CsvRow> rows = file.rows().subList(first, Math.min(first + BATCH, file.rows().size()));
            em.persist(new ImportChunk(job.id(), first, vault.close(RowText.of(rows).getBytes(StandardCharsets.UTF_8))));
        }
        return job;
    }

    /** Those of the job's rows that are next; none when all are done. */
    List<CsvRow> next(ImportJob job) {
        int done = job.view().done();
        int first = done / BATCH * BATCH;
        return em.createQuery("select c from ImportChunk c where c.jobId = :job and c.firstRow = :first", ImportChunk.class)
            .setParameter("job", job.id()).setParameter("first", first).getResultStream().findFirst()
            .map(chunk -> RowText.rows(new String(vault.open(chunk.sealedRows()), StandardCharsets.UTF_8)))
            .map(rows -> rows.subList(Math.min(done - first, rows.size()), rows.size())).orElse(List.of());
    }

    /** Ends a job; its rows and what was noted of them are gone. */
    public void end(ImportJob job, ImportState last) {
        for (String rows : List.of("ImportChunk", "ForeseenName")) {
            em.createQuery("delete from " + rows + " x where x.jobId = :job").setParameter("job", job.id()).executeUpdate();
        }
        job.end(last, OffsetDateTime.now(clock));
    }

    public Optional<ImportJob> byId(long companyId, long id) {
        return em.createQuery("select j from ImportJob j where j.companyId = :company and j.id = :id", ImportJob.class)
            .setParameter("company", companyId).setParameter("id", id).getResultStream().findFirst();
    }

    /** The job as it is now, until the end of the transaction. */
    public ImportJob locked(long id) {
        ImportJob job = em.find(ImportJob.class, id, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(job);
        return job;
    }

    public Page<ImportJob> list(long companyId, Page.Request page) {
        long count = em.createQuery("select count(j) from ImportJob j where j.companyId = :company", Long.class)
            .setParameter("company", companyId).getSingleResult();
        return new Page<>(count, em.createQuery("select j from ImportJob j where j.companyId = :company order by j.createdAt desc, j.id desc",
            ImportJob.class).setParameter("company", companyId).setFirstResult(page.offset()).setMaxResults(page.limit()).getResultList());
    }

    public List<ImportRefusal> refusals(long jobId, int afterLine, int most) {
        return em.createQuery("select new io.tallystick.exchange.boundary.ImportRefusal(r.line, r.column, r.code, r.message) from RefusedRow r"
            + " where r.jobId = :job and r.line > :line order by r.line", ImportRefusal.class).setParameter("job", jobId)
            .setParameter("line", afterLine).setMaxResults(most).getResultList();
    }
}
