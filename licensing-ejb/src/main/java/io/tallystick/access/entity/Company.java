package io.tallystick.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** A software vendor on this server, the tenant: everything else belongs to exactly one company, and none sees another's. */
@Entity
@Table(name = "company")
@SequenceGenerator(name = "CompanyId", sequenceName = "id_sequence", allocationSize = 50)
public class Company {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "CompanyId")
    private Long id;
    private String name;
    @Column(name = "oauth_required")
    private boolean oauthRequired;
    @Column(name = "requests_per_minute")
    private Integer requestsPerMinute;
    @Column(name = "sealed_token_key")
    private String sealedTokenKey;
    @Column(name = "allow_multiple_trials")
    private boolean severalTrials;
    @Column(name = "created_at")
    private OffsetDateTime createdAt;
    /** When somebody was alone in its books last, in milliseconds of the epoch; written by {@code Companies.hold}. */
    private long turn;

    @Column(name = "wanted_events")
    private String wantedEvents;

    protected Company() {
    }

    /** A company that accepts API keys. */
    public Company(String name, OffsetDateTime now) {
        this.name = name;
        this.createdAt = now;
    }

    /** Its id. */
    public long id() {
        return id;
    }

    /** Its name, unique on this server. */
    public String name() {
        return name;
    }

    /** True when API keys are refused with {@code oauth_required}. */
    public boolean oauthRequired() {
        return oauthRequired;
    }

    /** How many calls of the License API it may make in a minute; null for no limit. */
    public Integer requestsPerMinute() {
        return requestsPerMinute;
    }

    /** Limits its calls of the License API; null lifts the limit. */
    public void limitRequests(Integer perMinute) {
        this.requestsPerMinute = perMinute;
    }

    /** True when a machine or user gets a new trial each time it asks. */
    public boolean severalTrials() {
        return severalTrials;
    }

    /** Hands out several trials to one machine or user, or one again. */
    public void handOutSeveralTrials(boolean several) {
        this.severalTrials = several;
    }

    /** Remembers which events its webhooks want to hear of; null for none. */
    public void want(String events) {
        this.wantedEvents = events;
    }

    /** Renames it. */
    public void rename(String newName) {
        this.name = newName;
    }

    /** Demands OAuth of every call from now on, or accepts API keys again. */
    public void demandOauth(boolean demanded) {
        this.oauthRequired = demanded;
    }

    /** True once there is a key for access tokens. */
    public boolean hasTokenKey() {
        return sealedTokenKey != null;
    }

    /** Takes a key, sealed, under which its access tokens are signed from now on; tokens under an older one end. */
    public void signTokensWith(String newSealedTokenKey) {
        this.sealedTokenKey = newSealedTokenKey;
    }
}
