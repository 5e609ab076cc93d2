package io.tallystick.selfservice.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.OffsetDateTime;

/**
 * The visit of somebody whose address was proved. Begins with a link; ends when its row is deleted, when nobody came for 30 minutes, and
 * after 12 hours in any case.
 */
@Entity
@Table(name = "visitor_session")
@SequenceGenerator(name = "VisitorSessionId", sequenceName = "id_sequence", allocationSize = 50)
public class VisitorSession {

    /** Nobody stays longer. */
    public static final Duration LONGEST = Duration.ofHours(12);
    private static final Duration IDLE = Duration.ofMinutes(30);
    /** A visit is written down at most this often, so that looking around costs no write each. */
    private static final Duration RESOLUTION = Duration.ofMinutes(1);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "VisitorSessionId")
    private Long id;
    @Column(name = "company_id")
    private long companyId;
    private String email;
    @Column(name = "token_hash")
    private String tokenHash;
    @Column(name = "started_at")
    private OffsetDateTime startedAt;
    @Column(name = "last_seen_at")
    private OffsetDateTime lastSeenAt;

    protected VisitorSession() {
    }

    /** A session that begins now. */
    public VisitorSession(long companyId, String email, String tokenHash, OffsetDateTime now) {
        this.companyId = companyId;
        this.email = email;
        this.tokenHash = tokenHash;
        this.startedAt = now;
        this.lastSeenAt = now;
    }

    /** True while it counts. */
    public boolean isOpen(OffsetDateTime now) {
        return now.isBefore(startedAt.plus(LONGEST)) && now.isBefore(lastSeenAt.plus(IDLE));
    }

    /** True when the visit is worth writing down. */
    public boolean isStale(OffsetDateTime now) {
        return now.isAfter(lastSeenAt.plus(RESOLUTION));
    }

    public long id() {
        return id;
    }

    public String email() {
        return email;
    }
}
