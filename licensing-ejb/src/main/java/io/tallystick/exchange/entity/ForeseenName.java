package io.tallystick.exchange.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** An order id or a license key that an earlier row of a dry run would have taken. Written batch by batch, deleted when the job has ended. */
@Entity
@Table(name = "import_foreseen")
@SequenceGenerator(name = "ForeseenNameId", sequenceName = "id_sequence", allocationSize = 50)
public class ForeseenName {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ForeseenNameId")
    private Long id;
    @Column(name = "job_id")
    private long jobId;
    private String name;

    protected ForeseenName() {
    }

    /** @param name with its kind: {@code order A-1}, {@code key AAAA-BBBB-CCCC-DDDD} */
    public ForeseenName(long jobId, String name) {
        this.jobId = jobId;
        this.name = name;
    }
}
