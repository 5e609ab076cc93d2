package io.tallystick.exchange.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** Rows of a file that wait to be booked, sealed. Written with the job, deleted when it has ended. */
@Entity
@Table(name = "import_chunk")
@SequenceGenerator(name = "ImportChunkId", sequenceName = "id_sequence", allocationSize = 50)
public class ImportChunk {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ImportChunkId")
    private Long id;
    @Column(name = "job_id")
    private long jobId;
    @Column(name = "first_row")
    private int firstRow;
    @Column(name = "sealed_rows")
    private String sealedRows;

    protected ImportChunk() {
    }

    /** @param firstRow counted from 0 */
    public ImportChunk(long jobId, int firstRow, String sealedRows) {
        this.jobId = jobId;
        this.firstRow = firstRow;
        this.sealedRows = sealedRows;
    }

    public int firstRow() {
        return firstRow;
    }

    public String sealedRows() {
        return sealedRows;
    }
}
