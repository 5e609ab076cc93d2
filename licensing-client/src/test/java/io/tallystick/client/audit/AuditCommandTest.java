package io.tallystick.client.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditCommandTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    @DisplayName("an honest export is proven, from its file and its keys alone")
    void anHonestExportIsProven() {
        assertThat(verify(export -> { })).isZero();
        assertThat(said()).startsWith("Proven: 6 lines, 2 checkpoints; signed up to position 5");
    }

    @Test
    @DisplayName("a line that was changed is found, and named")
    void aChangedLineIsFound() {
        assertThat(verify(export -> export.lines.get(2).put("detail", "u"))).isEqualTo(1);
        assertThat(said()).startsWith("line 3: Position 2 does not fit its hash").contains("1 findings");
    }

    @Test
    @DisplayName("a line that was changed together with all hashes behind it is found by the next checkpoint")
    void aChangeWithAllHashesIsFound() {
        assertThat(verify(export -> {
            String hash = "0".repeat(64);
            for (ObjectNode line : export.lines.subList(1, 4)) {
                line.put("actor", "nobody");
                hash = CanonicalLine.hash(AnExport.COMPANY, hash, line);
                line.put("hash", hash);
            }
        })).isEqualTo(1);
        assertThat(said()).contains("line 5: The checkpoint of position 3 signs another hash");
    }

    @Test
    @DisplayName("lines that were removed, in the middle or behind a checkpoint, are found")
    void removedLinesAreFound() {
        assertThat(verify(export -> export.lines.remove(2))).isEqualTo(1);
        assertThat(said()).startsWith("line 3: The line at position 2 was removed before this one.").contains("1 findings");

        assertThat(verify(export -> export.lines.subList(5, 7).clear())).isEqualTo(1);
        assertThat(said()).contains("A checkpoint stands for 5 lines, of which those behind position 3 were removed.");

        assertThat(verify(export -> export.lines.remove(8))).isEqualTo(1);
        assertThat(said()).contains("The lines at positions 6 to 6 were removed at the end.");

        assertThat(verify(export -> export.lines.remove(9))).isEqualTo(1);
        assertThat(said()).contains("The export has no end");
    }

    @Test
    @DisplayName("lines that changed places or were inserted are found")
    void movedAndInsertedLinesAreFound() {
        assertThat(verify(export -> Collections.swap(export.lines, 1, 2))).isEqualTo(1);
        assertThat(said()).contains("this line was inserted, or lines changed their order");

        assertThat(verify(export -> {
            export.lines.get(1).put("position", 2);
            export.lines.get(2).put("position", 1);
            Collections.swap(export.lines, 1, 2);
        })).isEqualTo(1);
        assertThat(said()).contains("line 2: Position 1 does not fit", "line 3: Position 2 does not fit");

        assertThat(verify(export -> export.lines.add(3, export.lines.get(2).deepCopy().put("id", 5)))).isEqualTo(1);
        assertThat(said()).startsWith("line 4: Position 2 stands after position 2");
    }

    @Test
    @DisplayName("a checkpoint that was forged, left out or taken from elsewhere is found")
    void wrongCheckpointsAreFound() {
        String stranger = AnExport.begun().with(3).signed().lines.get(4).path("jws").asText();
        assertThat(verify(export -> export.lines.get(4).put("jws", stranger))).isEqualTo(1);
        assertThat(said()).contains("line 5: The checkpoint of position 3 is forged: not signed by a trusted key.");

        assertThat(verify(export -> export.lines.remove(4))).isEqualTo(1);
        assertThat(said()).contains("A checkpoint between position 0 and position 5 was removed.");

        assertThat(verify(export -> {
            export.lines.remove(7);
            export.lines.get(0).put("exported_at", "2026-03-01T14:00:00.000Z");
        })).isEqualTo(1);
        assertThat(said()).contains("No checkpoint stands for the lines behind position 3");
    }

    @Test
    @DisplayName("S9 T8 checkpoints of a key that was revoked count when a trusted one behind them names them, and only then")
    void checkpointsOfARevokedKeyAreVouchedFor() {
        assertThat(run(AnExport.begun().with(3).signed().with(1).signed().rotated().with(2).signed().ended())).isZero();
        assertThat(said()).startsWith("Proven: 6 lines, 3 checkpoints (2 by keys that are not trusted, vouched for by later ones); signed up to position 6");

        AnExport without = AnExport.begun().with(3).signed().rotated().with(2).signed().ended();
        without.lines.get(4).put("jws", AnExport.begun().with(3).signed().lines.get(4).path("jws").asText());
        assertThat(run(without)).isEqualTo(1);
        assertThat(said()).contains("line 5: The checkpoint of position 3 is forged: not signed by a trusted key.", "was removed");

        assertThat(run(AnExport.begun().with(3).signed().rotated().with(2).ended())).isEqualTo(1);
        assertThat(said()).contains("line 5: The checkpoint of position 3 is forged: not signed by a trusted key.");
    }

    @Test
    @DisplayName("an end that vanished with its checkpoints is found by one that was kept")
    void aVanishedEndIsFoundByAKeptCheckpoint() {
        AnExport export = anExport();
        Path kept = export.in(folder, "kept.jsonl");
        export.lines.subList(5, 9).clear();
        export.lines.get(5).put("position", 3);
        Path shorter = export.in(folder, "shorter.jsonl");

        assertThat(run("verify", shorter.toString(), "--keys", keys())).isZero();
        assertThat(run("verify", shorter.toString(), "--keys", keys(), "--kept", kept.toString())).isEqualTo(1);
        assertThat(said()).contains("The kept checkpoint stands for 5 lines, of which those behind position 3 were removed.");
        assertThat(run("verify", kept.toString(), "--keys", keys(), "--kept", shorter.toString())).isZero();
    }

    @Test
    @DisplayName("what is not understood and what cannot be read have exit codes of their own")
    void troublesHaveExitCodes() {
        Path export = anExport().in(folder, "export.jsonl");

        assertThat(run()).isEqualTo(2);
        assertThat(run("verify", "a", "b")).isEqualTo(2);
        assertThat(run("verify", export.toString())).isEqualTo(2);
        assertThat(run("verify", export.toString(), "--key", "x")).isEqualTo(2);
        assertThat(run("verify", "--server", "http://127.0.0.1:1")).isEqualTo(2);
        assertThat(run("verify", folder.resolve("none").toString(), "--keys", keys())).isEqualTo(3);
        assertThat(run("verify", keys(), "--keys", keys())).isEqualTo(3);
        assertThat(run("verify", "--server", "http://127.0.0.1:1", "--management-key", "k")).isEqualTo(3);
        assertThat(err.toString(UTF_8)).contains("could not be read");
    }

    private int verify(Consumer<AnExport> tampering) {
        AnExport export = anExport();
        tampering.accept(export);
        return run("verify", export.in(folder, "export.jsonl").toString(), "--keys", keys());
    }

    /** 1: what it is, 2-4: lines, 5: a checkpoint, 6-7: lines, 8: a checkpoint, 9: a line, 10: the end. */
    private static AnExport anExport() {
        return AnExport.begun().with(3).signed().with(2).signed().with(1).ended();
    }

    private String keys() {
        return folder.resolve("keys.json").toString();
    }

    private int run(String... words) {
        out.reset();
        return new AuditCommand(Map.of(), new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8)).run(words);
    }

    private String said() {
        return out.toString(UTF_8);
    }

    private int run(AnExport export) {
        return run("verify", export.in(folder, "export.jsonl").toString(), "--keys", keys());
    }
}
