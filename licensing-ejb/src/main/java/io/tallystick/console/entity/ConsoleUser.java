package io.tallystick.console.entity;

import io.tallystick.console.boundary.ConsoleUserView;
import io.tallystick.console.boundary.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
 * Somebody who works for the vendor at the console. Made with a password by an owner or at the first start; locked for a while after too many
 * wrong guesses; disabled and deleted by an owner.
 */
@Entity
@Table(name = "console_user")
@SequenceGenerator(name = "ConsoleUserId", sequenceName = "id_sequence", allocationSize = 50)
public class ConsoleUser {

    /** Wrong passwords or codes in a row after which nobody is heard for a while (requirement R3). */
    public static final int MOST_FAILURES = 10;
    /** For how long. */
    public static final Duration LOCK = Duration.ofMinutes(15);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ConsoleUserId")
    private Long id;
    @Column(name = "company_id")
    private long companyId;
    private String email;
    private String name;
    @Enumerated(EnumType.STRING)
    private Role role;
    @Column(name = "password_hash")
    private String passwordHash;
    private boolean enabled;
    @Column(name = "failed_attempts")
    private int failedAttempts;
    @Column(name = "locked_until")
    private OffsetDateTime lockedUntil;
    @Embedded
    private SecondFactor secondFactor;
    @Column(name = "created_at")
    private OffsetDateTime createdAt;
    @Column(name = "last_sign_in_at")
    private OffsetDateTime lastSignInAt;

    protected ConsoleUser() {
    }

    /** @param email in small letters */
    public ConsoleUser(long companyId, String email, String name, Role role, String passwordHash, OffsetDateTime now) {
        this.companyId = companyId;
        this.email = email;
        this.name = name;
        this.role = role;
        this.passwordHash = passwordHash;
        this.enabled = true;
        this.secondFactor = new SecondFactor();
        this.createdAt = now;
    }

    /** True when a right password lets the user in. */
    public boolean isHeard(OffsetDateTime now) {
        return enabled && (lockedUntil == null || !now.isBefore(lockedUntil));
    }

    /** A password or code was wrong; those that come while the user is locked change nothing. */
    public void failed(OffsetDateTime now) {
        if (isHeard(now) && ++failedAttempts >= MOST_FAILURES) {
            lockedUntil = now.plus(LOCK);
            failedAttempts = 0;
        }
    }

    /** Everything was right. */
    public void signedIn(OffsetDateTime now) {
        failedAttempts = 0;
        lockedUntil = null;
        lastSignInAt = now;
    }

    /** Another name; null keeps it. */
    public void rename(String other) {
        name = other == null ? name : other;
    }

    /** Another role; null keeps it. */
    public void become(Role other) {
        role = other == null ? role : other;
    }

    /** May sign in or not; null keeps it. */
    public void enable(Boolean may) {
        enabled = may == null ? enabled : may;
    }

    /** Another password; whoever was locked out is heard again. */
    public void takePassword(String hash) {
        passwordHash = hash;
        failedAttempts = 0;
        lockedUntil = null;
    }

    /** What is asked for beside the password. */
    public SecondFactor secondFactor() {
        return secondFactor;
    }

    public boolean asksForCode() {
        return secondFactor.counts();
    }

    public boolean isOwnerWhoMaySignIn() {
        return enabled && role == Role.OWNER;
    }

    public long id() {
        return id;
    }

    public long companyId() {
        return companyId;
    }

    public String email() {
        return email;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public ConsoleUserView view() {
        return new ConsoleUserView(id, email, name, role, enabled, asksForCode(), lockedUntil, createdAt, lastSignInAt);
    }
}
