package io.tallystick.exchange.entity;

import io.tallystick.exchange.boundary.ImportRefusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A row that was not booked, and why. Written once, never changed. */
@Entity
@Table(name = "import_refusal")
@SequenceGenerator(name = "ImportRefusalId", sequenceName = "id_sequence", allocationSize = 50)
public class RefusedRow {

    private static final int LONGEST = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ImportRefusalId")
    private Long id;
    @Column(name = "job_id")
    private long jobId;
    private int line;
    @Column(name = "column_name")
    private String column;
    private String code;
    private String message;

    protected RefusedRow() {
    }

    /** A row that this job refused. */
    public RefusedRow(long jobId, ImportRefusal refusal) {
        this.jobId = jobId;
        this.line = refusal.line();
        this.column = refusal.column();
        this.code = refusal.code();
        this.message = refusal.message().length() > LONGEST ? refusal.message().substring(0, LONGEST) : refusal.message();
    }
}
