package io.tallystick.client.audit;

import com.fasterxml.jackson.databind.JsonNode;
import io.tallystick.client.json.Json;
import io.tallystick.client.signing.TrustedKeys;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Reads an export line by line and finds what an honest one does not have. */
final class Verification {

    /** A server signs at the latest after so many lines… */
    private static final long MOST_UNSIGNED = 1000;
    /** …and within an hour; two are fair to one that has just been started again. */
    private static final Duration LONGEST_UNSIGNED = Duration.ofHours(2);

    private final Findings findings = new Findings();
    private final TrustedKeys keys;
    private final Kept kept;
    private Chain chain;
    private Checkpoints checkpoints;
    private Instant exportedAt;
    private String oldestUnsigned;
    private JsonNode end;
    private long number;
    private long begin;

    Verification(TrustedKeys keys, Kept kept) {
        this.keys = keys;
        this.kept = kept;
    }

    /**
     * Takes the next line.
     *
     * @throws NoExportException when the file is no export of a chain
     */
    void read(String text) {
        findings.at(++number);
        Optional<JsonNode> line = parsed(text);
        if (number == 1) {
            begin(line.orElseThrow(NoExportException::new));
        } else if (end != null) {
            findings.add("Something stands behind the end of the export.");
        } else {
            line.ifPresentOrElse(this::next, () -> findings.add("This is no line of an export."));
        }
    }

    private void begin(JsonNode line) {
        if (!line.path("kind").asText().equals("audit") || line.path("version").asInt() != 1) {
            throw new NoExportException();
        }
        long after = line.path("after_position").asLong();
        begin = after;
        chain = new Chain(line.path("company_id").asLong(), after, line.path("previous_hash").asText(), findings);
        checkpoints = new Checkpoints(keys, findings, after == 0);
        exportedAt = Instant.parse(line.path("exported_at").asText());
        kept.begin(after, chain.hash(), findings);
    }

    private void next(JsonNode line) {
        switch (line.path("kind").asText()) {
            case "line" -> {
                chain.line(line);
                oldestUnsigned = oldestUnsigned == null ? line.path("at").asText() : oldestUnsigned;
                kept.line(chain, findings);
            }
            case "checkpoint" -> {
                checkpoints.checkpoint(line, chain);
                oldestUnsigned = null;
            }
            case "end" -> end = line;
            default -> findings.add("This is no line of an export.");
        }
    }

    /** What was found, when the file has ended. */
    Findings finish() {
        if (chain == null) {
            throw new NoExportException();
        }
        if (end == null) {
            findings.add("The export has no end: it was cut off. Export it again.");
        } else if (end.path("position").asLong() > chain.position()) {
            findings.add("The lines at positions " + (chain.position() + 1) + " to " + end.path("position").asLong() + " were removed at the end.");
        }
        checkpoints.finish();
        unsigned();
        lastCheckpoint();
        kept.finish(chain, findings);
        return findings;
    }

    private void unsigned() {
        long signed = checkpoints.last().map(Checkpoint::position).orElse(0L);
        boolean longAgo = oldestUnsigned != null && Instant.parse(oldestUnsigned).isBefore(exportedAt.minus(LONGEST_UNSIGNED));
        boolean many = oldestUnsigned != null && chain.position() - signed > MOST_UNSIGNED && checkpoints.last().isPresent();
        if (longAgo || many) {
            findings.add("No checkpoint stands for the lines behind position " + signed + ", though there must be one by now: it was removed. "
                    + "(Where the server has just been started again, export once more.)");
        }
    }

    /** The server knows how far it signed; exports of versions that did not say so are believed. */
    private void lastCheckpoint() {
        long signed = end == null ? 0 : end.path("signed").asLong();
        if (signed > begin && checkpoints.last().map(Checkpoint::position).orElse(0L) < signed) {
            findings.add("The checkpoint of position " + signed + " was removed.");
        }
    }

    /** A sentence about what is proven. */
    Summary summary() {
        return new Summary(chain.lines(), checkpoints.count(), checkpoints.vouched(), checkpoints.last().orElse(null), chain.position(),
                end == null ? 0 : end.path("waiting").asLong());
    }

    private static Optional<JsonNode> parsed(String text) {
        try {
            return Optional.of(Json.readObject(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException notJson) {
            return Optional.empty();
        }
    }
}
