package io.tallystick.client.audit;

import com.fasterxml.jackson.databind.JsonNode;
import io.tallystick.client.signing.TrustedKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The checkpoints of a chain, one after the other: each is signed, stands for the line before it, and names the checkpoint before. One that no
 * trusted key signed is doubted until a trusted one names it, directly or through others like it: that one signed the same lines, and more. So an
 * audit stays proven when a key is revoked, and nobody gains by a key that is believed no more.
 */
final class Checkpoints {

    static final String NOT_TRUSTED = "not signed by a trusted key";

    private record Doubt(long line, Checkpoint checkpoint) {
    }

    private final TrustedKeys keys;
    private final Findings findings;
    private final boolean fromTheBeginning;
    private final List<Doubt> doubts = new ArrayList<>();
    private Checkpoint last;
    private Checkpoint believed;
    private long count;
    private long vouched;

    Checkpoints(TrustedKeys keys, Findings findings, boolean fromTheBeginning) {
        this.keys = keys;
        this.findings = findings;
        this.fromTheBeginning = fromTheBeginning;
    }

    /** Takes the next checkpoint of the export, which stands behind the chain so far. */
    void checkpoint(JsonNode line, Chain chain) {
        try {
            Checkpoint found = Checkpoint.read(line.path("jws").asText(), keys);
            if (found.believed()) {
                believe(found, chain);
            } else if (isLikely(found, chain)) {
                doubts.add(new Doubt(findings.line(), found));
                last = found;
            } else {
                forged(findings.line(), line.path("position").asText(), NOT_TRUSTED);
            }
        } catch (IllegalArgumentException forged) {
            forged(findings.line(), line.path("position").asText(), forged.getMessage());
        }
    }

    /** No trusted checkpoint came behind those that are doubted. */
    void finish() {
        doubts.forEach(doubt -> forged(doubt.line(), String.valueOf(doubt.checkpoint().position()), NOT_TRUSTED));
        doubts.clear();
    }

    private void believe(Checkpoint found, Chain chain) {
        if (!doubts.isEmpty() && !last.digest().equals(found.previous())) {
            finish();
            last = believed;
        }
        vouched += doubts.size();
        count += doubts.size() + 1L;
        doubts.clear();
        check(found, chain);
        last = found;
        believed = found;
    }

    private boolean isLikely(Checkpoint found, Chain chain) {
        boolean fits = found.companyId() == chain.companyId() && found.position() == chain.position() && found.hash().equals(chain.hash());
        return fits && isNext(found);
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
        if (!isNext(found)) {
            findings.add("A checkpoint between position " + (last == null ? 0 : last.position()) + " and position " + found.position() + " was removed.");
        }
    }

    private boolean isNext(Checkpoint found) {
        return last == null ? !fromTheBeginning || found.previous() == null : last.digest().equals(found.previous());
    }

    private void forged(long line, String position, String why) {
        findings.add(line, "The checkpoint of position " + position + " is forged: " + why + ".");
    }

    /** The last one that a trusted key signed. */
    Optional<Checkpoint> last() {
        return Optional.ofNullable(believed);
    }

    long count() {
        return count;
    }

    /** How many of them no trusted key signed, and trusted ones vouch for. */
    long vouched() {
        return vouched;
    }
}
