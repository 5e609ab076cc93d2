package io.tallystick.exchange.entity;

import io.tallystick.access.boundary.Caller;
import io.tallystick.exchange.boundary.ImportKind;
import io.tallystick.exchange.boundary.ImportOrder;
import io.tallystick.exchange.boundary.ImportState;
import io.tallystick.exchange.boundary.ImportView;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.OffsetDateTime;

/**
 * A file that is being taken in. A node takes it in hand for a while, books batch after batch, each in one transaction with the count of rows
 * done, and keeps its hand on it with each; a node that is not heard of loses it.
 */
@Entity
@Table(name = "import_job")
@SequenceGenerator(name = "ImportJobId", sequenceName = "id_sequence", allocationSize = 50)
public class ImportJob {

    /** Longer than any batch takes. */
    public static final Duration IN_HAND = Duration.ofSeconds(60);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ImportJobId")
    private Long id;
    @Column(name = "company_id")
    private long companyId;
    @Enumerated(EnumType.STRING)
    private ImportKind kind;
    private String name;
    private String actor;
    private String address;
    @Column(name = "dry_run")
    private boolean dryRun;
    @Enumerated(EnumType.STRING)
    private ImportState state;
    private String columns;
    @Column(name = "rows_total")
    private int rows;
    @Column(name = "rows_done")
    private int done;
    @Column(name = "rows_refused")
    private int refused;
    private int troubles;
    private String owner;
    @Column(name = "lease_ends_at")
    private OffsetDateTime leaseEndsAt;
    @Column(name = "created_at")
    private OffsetDateTime createdAt;
    @Column(name = "finished_at")
    private OffsetDateTime finishedAt;

    protected ImportJob() {
    }

    /** @param columns names in the order of the file, as one text */
    public ImportJob(Caller caller, ImportOrder order, String columns, int rows, OffsetDateTime now) {
        this.companyId = caller.companyId();
        this.actor = caller.actor();
        this.address = caller.address();
        this.kind = order.kind();
        this.name = order.name();
        this.dryRun = order.dryRun();
        this.state = ImportState.RUNNING;
        this.columns = columns;
        this.rows = rows;
        this.leaseEndsAt = now;
        this.createdAt = now;
    }

    /** Takes it in hand, or keeps it there; false when it has ended or is in another hand. */
    public boolean take(String hand, OffsetDateTime now) {
        boolean free = isRunning() && (hand.equals(owner) || !leaseEndsAt.isAfter(now));
        if (free) {
            owner = hand;
            leaseEndsAt = now.plus(IN_HAND);
        }
        return free;
    }

    /** True while these rows are the next ones, in this hand. */
    public boolean expects(String hand, int firstRow) {
        return isRunning() && hand.equals(owner) && done == firstRow;
    }

    /** So many rows more are done, and so many of them were refused. */
    public void advance(int booked, int notBooked) {
        done += booked + notBooked;
        refused += notBooked;
        troubles = 0;
    }

    /** Something went wrong that is no fault of a row; how often in a row at this place. */
    public int stumble() {
        return ++troubles;
    }

    public void end(ImportState last, OffsetDateTime now) {
        state = last;
        owner = null;
        finishedAt = now;
    }

    public boolean isRunning() {
        return state == ImportState.RUNNING;
    }

    public ImportView view() {
        return new ImportView(id, kind, name, dryRun, state, rows, done, refused, actor, createdAt, finishedAt);
    }

    public long id() {
        return id;
    }

    public long companyId() {
        return companyId;
    }

    public String address() {
        return address;
    }

    public String columns() {
        return columns;
    }
}
