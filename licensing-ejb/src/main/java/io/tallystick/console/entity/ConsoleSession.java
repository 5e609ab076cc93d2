package io.tallystick.console.entity;

import io.tallystick.console.boundary.ConsoleSessionView;
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
 * The time in which a console user need not sign in again. Begins with a right password, and is worth nothing but the question for a code
 * where one is still due; ends when its row is deleted, when nobody came for 30 minutes, and after 12 hours in any case.
 */
@Entity
@Table(name = "console_session")
@SequenceGenerator(name = "ConsoleSessionId", sequenceName = "id_sequence", allocationSize = 50)
public class ConsoleSession {

    /** Nobody stays longer. */
    public static final Duration LONGEST = Duration.ofHours(12);
    private static final Duration IDLE = Duration.ofMinutes(30);
    private static final Duration CODE_DUE_WITHIN = Duration.ofMinutes(10);
    /** A visit is written down at most this often, so that looking around costs no write each. */
    private static final Duration RESOLUTION = Duration.ofMinutes(1);
    private static final int LONGEST_AGENT = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ConsoleSessionId")
    private Long id;
    @Column(name = "company_id")
    private long companyId;
    @Column(name = "user_id")
    private long userId;
    @Column(name = "token_hash")
    private String tokenHash;
    @Column(name = "started_at")
    private OffsetDateTime startedAt;
    @Column(name = "last_seen_at")
    private OffsetDateTime lastSeenAt;
    @Column(name = "second_factor_due")
    private boolean secondFactorDue;
    private String address;
    private String agent;

    protected ConsoleSession() {
    }

    /**
     * A session that begins now.
     *
     * @param address null when unknown
     * @param agent   null when unknown; cut at 300 characters
     */
    public ConsoleSession(ConsoleUser user, String tokenHash, String address, String agent, OffsetDateTime now) {
        this.companyId = user.companyId();
        this.userId = user.id();
        this.tokenHash = tokenHash;
        this.startedAt = now;
        this.lastSeenAt = now;
        this.secondFactorDue = user.asksForCode();
        this.address = address;
        this.agent = agent == null || agent.length() <= LONGEST_AGENT ? agent : agent.substring(0, LONGEST_AGENT);
    }

    /** True while it counts. */
    public boolean isOpen(OffsetDateTime now) {
        return now.isBefore(startedAt.plus(secondFactorDue ? CODE_DUE_WITHIN : LONGEST)) && now.isBefore(lastSeenAt.plus(IDLE));
    }

    /** True when the visit is worth writing down. */
    public boolean isStale(OffsetDateTime now) {
        return now.isAfter(lastSeenAt.plus(RESOLUTION));
    }

    /** The code of the app was right. The token is another one from here on: the first was worth less. */
    public void prove(String newTokenHash) {
        secondFactorDue = false;
        tokenHash = newTokenHash;
    }

    public boolean isSecondFactorDue() {
        return secondFactorDue;
    }

    public long id() {
        return id;
    }

    public long userId() {
        return userId;
    }

    public ConsoleSessionView view() {
        return new ConsoleSessionView(id, startedAt, lastSeenAt, address, agent);
    }
}
