package io.tallystick.client.audit;

import com.fasterxml.jackson.databind.JsonNode;
import io.tallystick.client.signing.TrustedKeys;
import java.util.Optional;

/** The checkpoints of a chain, one after the other: each is signed, stands for the line before it, and names the checkpoint before. */
final class Checkpoints {

    private final TrustedKeys keys;
    private final Findings findings;
    private final boolean fromTheBeginning;
    private Checkpoint last;
    private long count;

    Checkpoints(TrustedKeys keys, Findings findings, boolean fromTheBeginning) {
        this.keys = keys;
        this.findings = findings;
        this.fromTheBeginning = fromTheBeginning;
    }

    /** Takes the next checkpoint of the export, which stands behind the chain so far. */
    void checkpoint(JsonNode line, Chain chain) {
        try {
            Checkpoint found = Checkpoint.of(line.path("jws").asText(), keys);
            check(found, chain);
            count++;
            last = found;
        } catch (IllegalArgumentException forged) {
            findings.add("The checkpoint of position " + line.path("position").asText() + " is forged: " + forged.getMessage() + ".");
        }
    }

    private void check(Checkpoint found, Chain chain) {
        if (found.companyId() != chain.companyId()) {
            findings.add("The checkpoint is that of another company's audit.");
        } else if (found.position() > chain.position()) {
            findings.add("A checkpoint stands for " + found.position() + " lines, of which those behind position " + chain.position() + " were removed.");
        } else if (found.position() < chain.position()) {
            findings.add("The checkpoint of position " + found.position() + " stands behind position " + chain.position() + ": it was moved, or lines were.");
        } else if (chain.hash() != null && !found.hash().equals(chain.hash())) {
            findings.add("The checkpoint of position " + found.position() + " signs another hash: a line since the checkpoint before was changed, "
                    + "and the hashes behind it with it.");
        }
        follows(found);
    }

    private void follows(Checkpoint found) {
        boolean first = last == null;
        boolean wrong = first ? fromTheBeginning && found.previous() != null : !last.digest().equals(found.previous());
        if (wrong) {
            findings.add("A checkpoint between position " + (first ? 0 : last.position()) + " and position " + found.position() + " was removed.");
        }
    }

    Optional<Checkpoint> last() {
        return Optional.ofNullable(last);
    }

    long count() {
        return count;
    }
}
