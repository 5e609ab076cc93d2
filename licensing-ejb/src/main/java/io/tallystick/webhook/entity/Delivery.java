package io.tallystick.webhook.entity;

import io.tallystick.webhook.boundary.DeliveryState;
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
import java.util.List;

/**
 * What one webhook is to be told of one event. Whoever takes it in hand moves the next attempt beyond the time that an attempt takes, so
 * that nobody else does the same. Ends when the receiver takes it, or after three days; can be begun again.
 */
@Entity
@Table(name = "webhook_delivery")
@SequenceGenerator(name = "DeliveryId", sequenceName = "id_sequence", allocationSize = 50)
public class Delivery {

    /** Longer than an attempt takes: a node that was not heard of for so long is gone. */
    public static final Duration IN_HAND = Duration.ofMinutes(2);
    /** For so long it is tried. */
    public static final Duration TRIED_FOR = Duration.ofDays(3);
    private static final List<Duration> PAUSES = List.of(Duration.ofSeconds(5), Duration.ofSeconds(30), Duration.ofMinutes(2),
        Duration.ofMinutes(10), Duration.ofMinutes(30), Duration.ofHours(1), Duration.ofHours(3), Duration.ofHours(6), Duration.ofHours(10));

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "DeliveryId")
    private Long id;
    @Column(name = "company_id")
    private long companyId;
    @Column(name = "webhook_id")
    private long webhookId;
    @Column(name = "happening_id")
    private long happeningId;
    private String event;
    @Enumerated(EnumType.STRING)
    private DeliveryState state;
    /** Since it was begun, or begun again. */
    private int tries;
    /** In all. */
    private int attempts;
    @Column(name = "created_at")
    private OffsetDateTime createdAt;
    @Column(name = "next_attempt_at")
    private OffsetDateTime nextAttemptAt;
    @Column(name = "given_up_at")
    private OffsetDateTime givenUpAt;

    protected Delivery() {
    }

    /** A delivery that may leave at once. */
    public Delivery(Webhook webhook, Happening happening, OffsetDateTime now) {
        this.companyId = webhook.companyId();
        this.webhookId = webhook.id();
        this.happeningId = happening.id();
        this.event = happening.event();
        this.createdAt = now;
        beginAgain(now);
    }

    /** It may leave at once, and is tried for three days from now on. */
    public final void beginAgain(OffsetDateTime now) {
        state = DeliveryState.WAITING;
        tries = 0;
        nextAttemptAt = now;
        givenUpAt = now.plus(TRIED_FOR);
    }

    /** True when somebody may take it in hand. */
    public boolean isDue(OffsetDateTime now) {
        return state == DeliveryState.WAITING && !nextAttemptAt.isAfter(now);
    }

    /** Somebody takes it in hand; nobody else does for a while. */
    public void take(OffsetDateTime now) {
        tries++;
        attempts++;
        nextAttemptAt = now.plus(IN_HAND);
    }

    /** The receiver took it. Also when it had been given up, or had been taken over by another node in the meantime. */
    public void delivered() {
        state = DeliveryState.DELIVERED;
        nextAttemptAt = null;
    }

    /** The receiver did not take it: it waits for its next attempt, or is given up when that would come too late. */
    public void failed(OffsetDateTime now) {
        if (state == DeliveryState.WAITING) {
            OffsetDateTime next = now.plus(PAUSES.get(Math.min(Math.max(tries, 1), PAUSES.size()) - 1));
            if (next.isAfter(givenUpAt)) {
                giveUp(now);
            } else {
                nextAttemptAt = next;
            }
        }
    }

    /** It is not tried any more. */
    public void giveUp(OffsetDateTime now) {
        state = DeliveryState.GIVEN_UP;
        nextAttemptAt = null;
        givenUpAt = now;
    }

    public long id() {
        return id;
    }

    public long webhookId() {
        return webhookId;
    }

    public long happeningId() {
        return happeningId;
    }

    public String event() {
        return event;
    }

    public DeliveryState state() {
        return state;
    }

    public int attempts() {
        return attempts;
    }

    public OffsetDateTime createdAt() {
        return createdAt;
    }

    public OffsetDateTime nextAttemptAt() {
        return nextAttemptAt;
    }

    public OffsetDateTime givenUpAt() {
        return givenUpAt;
    }
}
