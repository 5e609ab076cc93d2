package io.tallystick.audit.control;

import io.tallystick.audit.entity.AuditChain;
import java.time.OffsetDateTime;

/** What a checkpoint says (docs/audit.md). Numbers, hashes and a moment: nothing in it needs escaping. */
final class Checkpoints {

    /** The {@code typ} by which a checkpoint is told from other tokens under the same key. */
    static final String TYPE = "audit-checkpoint+jwt";

    private Checkpoints() {
    }

    static String payload(long companyId, AuditChain chain, OffsetDateTime now) {
        String previous = chain.checkpointDigest() == null ? "null" : '"' + chain.checkpointDigest() + '"';
        return "{\"company_id\":" + companyId + ",\"position\":" + chain.sealedTo() + ",\"hash\":\"" + chain.hash() + "\",\"at\":\""
            + CanonicalLine.iso(now) + "\",\"previous\":" + previous + "}";
    }
}
