package io.tallystick.webhook.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/**
 * Something that happened. Written with the thing itself; soon afterwards one node spreads it to the webhooks that want it, and writes down
 * the body that all of them are sent. Removed by its age, or at once when nobody wants it.
 */
@Entity
@Table(name = "webhook_event")
@SequenceGenerator(name = "HappeningId", sequenceName = "id_sequence", allocationSize = 50)
public class Happening {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "HappeningId")
    private Long id;
    @Column(name = "company_id")
    private long companyId;
    @Column(name = "event_id")
    private String eventId;
    private String event;
    @Column(name = "license_id")
    private Long licenseId;
    @Column(name = "user_id")
    private Long userId;
    private String actor;
    private String content;
    private String body;
    private boolean spread;
    @Column(name = "happened_at")
    private OffsetDateTime happenedAt;

    protected Happening() {
    }

    /**
     * @param eventId   UUID by which receivers know it
     * @param licenseId what it happened to; null for no license
     * @param userId    the license user who took part; null for none
     * @param content   JSON object of what is known of it at this moment
     */
    public Happening(long companyId, String eventId, String event, Long licenseId, Long userId, String actor, String content, OffsetDateTime now) {
        this.companyId = companyId;
        this.eventId = eventId;
        this.event = event;
        this.licenseId = licenseId;
        this.userId = userId;
        this.actor = actor;
        this.content = content;
        this.happenedAt = now;
    }

    /** Takes the body that all receivers are sent. */
    public void spread(String sent) {
        body = sent;
        spread = true;
    }

    /** True once it was spread. */
    public boolean isSpread() {
        return spread;
    }

    public long id() {
        return id;
    }

    public long companyId() {
        return companyId;
    }

    public String eventId() {
        return eventId;
    }

    public String event() {
        return event;
    }

    public Long licenseId() {
        return licenseId;
    }

    public Long userId() {
        return userId;
    }

    public String actor() {
        return actor;
    }

    public String content() {
        return content;
    }

    public String body() {
        return body;
    }

    public OffsetDateTime happenedAt() {
        return happenedAt;
    }
}
