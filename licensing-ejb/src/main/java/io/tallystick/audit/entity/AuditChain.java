package io.tallystick.audit.entity;

import io.tallystick.audit.boundary.AuditLine;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.OffsetDateTime;

/**
 * The end of a company's chain. It begins empty, grows by a link for each line that is sealed, and is signed from time to time. Whoever seals
 * holds its row locked, so that every position is given once.
 */
@Entity
@Table(name = "audit_chain")
public class AuditChain {

    /** What stands before the first line. */
    public static final String NOTHING = "0".repeat(64);
    /** With batches of as many lines, never more than twice as many wait for a signature. */
    public static final int LINES_BETWEEN_CHECKPOINTS = 500;
    /** The longest that a sealed line waits for a signature. */
    public static final Duration BETWEEN_CHECKPOINTS = Duration.ofHours(1);

    @Id
    @Column(name = "company_id")
    private long companyId;
    @Column(name = "sealed_to")
    private long sealedTo;
    private String hash;
    @Column(name = "checkpoint_position")
    private long checkpointPosition;
    @Column(name = "checkpoint_digest")
    private String checkpointDigest;
    @Column(name = "checkpoint_at")
    private OffsetDateTime checkpointAt;
    /** Id of the key that signed last; null where that was before ids were kept. */
    @Column(name = "checkpoint_key")
    private String checkpointKey;

    protected AuditChain() {
    }

    /** An empty chain. */
    public AuditChain(long companyId) {
        this.companyId = companyId;
        this.hash = NOTHING;
    }

    public long sealedTo() {
        return sealedTo;
    }

    public String hash() {
        return hash;
    }

    public long checkpointPosition() {
        return checkpointPosition;
    }

    public OffsetDateTime checkpointAt() {
        return checkpointAt;
    }

    /** Digest of the checkpoint before; null when there is none. */
    public String checkpointDigest() {
        return checkpointDigest;
    }

    /** Takes in the next link. */
    public void grow(AuditLine.Seal seal) {
        if (seal.position() != sealedTo + 1) {
            throw new IllegalArgumentException("The next position is " + (sealedTo + 1) + ", not " + seal.position() + ".");
        }
        sealedTo = seal.position();
        hash = seal.hash();
    }

    /**
     * True when there is something new, and enough of it or long enough after the last signature, or another key signs now: under that one
     * stands soon all that the former one had signed (ADR 0029).
     */
    public boolean isCheckpointDue(String keyId, OffsetDateTime now) {
        long unsigned = sealedTo - checkpointPosition;
        boolean longAgo = checkpointAt == null || !now.isBefore(checkpointAt.plus(BETWEEN_CHECKPOINTS));
        boolean another = checkpointKey != null && !checkpointKey.equals(keyId);
        return unsigned >= LINES_BETWEEN_CHECKPOINTS || unsigned > 0 && (longAgo || another);
    }

    /** Its end has been signed by this key. */
    public void signed(String digest, String keyId, OffsetDateTime now) {
        checkpointPosition = sealedTo;
        checkpointDigest = digest;
        checkpointKey = keyId;
        checkpointAt = now;
    }
}
