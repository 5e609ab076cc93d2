package io.tallystick.client.audit;

import com.fasterxml.jackson.databind.JsonNode;
import io.tallystick.client.json.Json;
import io.tallystick.client.signing.TrustedKeys;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A checkpoint that was kept elsewhere, the last one of an earlier export. With it also the end of an audit cannot vanish: what it stands for
 * must still be there, unchanged.
 */
final class Kept {

    private final Checkpoint checkpoint;
    private boolean met;

    private Kept(Checkpoint checkpoint) {
        this.checkpoint = checkpoint;
        this.met = checkpoint == null;
    }

    static Kept nothing() {
        return new Kept(null);
    }

    /**
     * The last checkpoint in a file: an earlier export, or the line of a checkpoint.
     *
     * @throws IllegalArgumentException when there is none, or the keys did not sign it
     */
    static Kept of(Path file, TrustedKeys keys) throws IOException {
        String jws = null;
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode read = line.contains("\"checkpoint\"") ? Json.readObject(line.getBytes(StandardCharsets.UTF_8)) : null;
                jws = read != null && read.path("kind").asText().equals("checkpoint") ? read.path("jws").asText() : jws;
            }
        }
        if (jws == null) {
            throw new IllegalArgumentException(file + " holds no checkpoint.");
        }
        return new Kept(Checkpoint.of(jws, keys));
    }

    /** An export that continues an earlier one must continue what was kept. */
    void begin(long after, String hash, Findings findings) {
        if (checkpoint != null && after >= checkpoint.position()) {
            met = true;
            if (after == checkpoint.position() && !hash.equals(checkpoint.hash())) {
                findings.add("The line at position " + after + " is not the one that the kept checkpoint signed.");
            }
        }
    }

    void line(Chain chain, Findings findings) {
        if (!met && chain.position() >= checkpoint.position()) {
            met = true;
            if (chain.companyId() != checkpoint.companyId()) {
                findings.add("The kept checkpoint is that of another company's audit.");
            } else if (chain.position() == checkpoint.position() && chain.hash() != null && !chain.hash().equals(checkpoint.hash())) {
                findings.add("The line at position " + chain.position() + " is not the one that the kept checkpoint signed.");
            }
        }
    }

    void finish(Chain chain, Findings findings) {
        if (!met) {
            findings.add("The kept checkpoint stands for " + checkpoint.position() + " lines, of which those behind position " + chain.position()
                    + " were removed.");
        }
    }
}
