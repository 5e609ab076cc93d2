package io.tallystick.client.audit;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The lines of a chain, one after the other. Each is hashed behind the hash that the line before is said to have: so a line that was changed
 * is found where it stands, and not in all that follow.
 */
final class Chain {

    private final long companyId;
    private final Findings findings;
    private long position;
    /** Null behind a gap: nobody knows what stood there. */
    private String hash;
    private long lines;

    Chain(long companyId, long after, String hash, Findings findings) {
        this.companyId = companyId;
        this.position = after;
        this.hash = hash;
        this.findings = findings;
    }

    /** Takes the next line of the export. */
    void line(JsonNode line) {
        lines++;
        long found = line.path("position").asLong();
        if (found <= position) {
            findings.add("Position " + found + " stands after position " + position + ": this line was inserted, or lines changed their order.");
            return;
        }
        if (found > position + 1) {
            findings.add(gap(position + 1, found - 1));
            hash = null;
        }
        position = found;
        if (hash != null && !CanonicalLine.hash(companyId, hash, line).equals(line.path("hash").asText())) {
            findings.add("Position " + found + " does not fit its hash: this line was changed, inserted or moved, or the hash of the line before was.");
        }
        hash = line.path("hash").asText();
    }

    static String gap(long first, long last) {
        return first == last ? "The line at position " + first + " was removed before this one."
                : "The lines at positions " + first + " to " + last + " were removed before this one.";
    }

    long position() {
        return position;
    }

    String hash() {
        return hash;
    }

    long lines() {
        return lines;
    }

    long companyId() {
        return companyId;
    }
}
