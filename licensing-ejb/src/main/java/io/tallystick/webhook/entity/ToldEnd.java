package io.tallystick.webhook.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** The end of a license that has been told, so that it is told once. Another end date of the same license is another end. */
@Entity
@Table(name = "told_end")
@SequenceGenerator(name = "ToldEndId", sequenceName = "id_sequence", allocationSize = 50)
public class ToldEnd {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ToldEndId")
    private Long id;
    @Column(name = "license_id")
    private long licenseId;
    @Column(name = "ends_at")
    private OffsetDateTime endsAt;

    protected ToldEnd() {
    }

    public ToldEnd(long licenseId, OffsetDateTime endsAt) {
        this.licenseId = licenseId;
        this.endsAt = endsAt;
    }
}
