package io.tallystick.webhook.entity;

import io.tallystick.webhook.boundary.AttemptView;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** One attempt to deliver, and what came of it. Never changed; goes with its delivery. */
@Entity
@Table(name = "webhook_attempt")
@SequenceGenerator(name = "AttemptId", sequenceName = "id_sequence", allocationSize = 50)
public class Attempt {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "AttemptId")
    private Long id;
    @Column(name = "delivery_id")
    private long deliveryId;
    @Column(name = "attempted_at")
    private OffsetDateTime attemptedAt;
    private Integer status;
    @Column(name = "duration_millis")
    private long durationMillis;
    private String answer;
    private String failure;

    protected Attempt() {
    }

    /** @param made what came of it */
    public Attempt(long deliveryId, AttemptView made) {
        this.deliveryId = deliveryId;
        this.attemptedAt = made.attemptedAt();
        this.status = made.status();
        this.durationMillis = made.durationMillis();
        this.answer = made.answer();
        this.failure = made.failure();
    }

    /** What its vendor sees of it. */
    public AttemptView view() {
        return new AttemptView(attemptedAt, status, durationMillis, answer, failure);
    }

    public long deliveryId() {
        return deliveryId;
    }
}
