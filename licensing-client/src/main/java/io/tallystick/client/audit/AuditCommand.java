package io.tallystick.client.audit;

import io.tallystick.client.signing.TrustedKeys;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * {@code tallystick audit verify}. Findings go to standard output, a line each; progress and troubles to standard error. Exit codes: 0 proven,
 * 1 something was changed, removed, inserted or forged, 2 not understood, 3 it could not be read.
 */
public final class AuditCommand {

    private static final int PROVEN = 0;
    private static final int REFUTED = 1;
    private static final int NOT_UNDERSTOOD = 2;
    private static final int NOT_READ = 3;
    private static final long BETWEEN_NEWS = 100_000;
    private static final String USAGE = """
            usage: audit verify EXPORT.jsonl --keys JWKS.json [--kept EARLIER.jsonl]
                   audit verify --server URL [--keys JWKS.json] [--kept EARLIER.jsonl] [--save EXPORT.jsonl]
            The management key for --server is read from TALLYSTICK_MANAGEMENT_KEY, or given by --management-key.
            Exit code: 0 proven, 1 refuted, 2 not understood, 3 not read. docs/audit.md says what is proven, and what cannot be.""";

    private final Map<String, String> environment;
    private final PrintStream out;
    private final PrintStream err;

    /** @param environment variables of the process */
    public AuditCommand(Map<String, String> environment, PrintStream out, PrintStream err) {
        this.environment = environment;
        this.out = out;
        this.err = err;
    }

    public static void main(String[] words) {
        System.exit(new AuditCommand(System.getenv(), new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8)).run(words));
    }

    /** Runs a command line; the exit code. */
    public int run(String... words) {
        Wish wish;
        try {
            wish = Wish.of(environment, words);
        } catch (IllegalArgumentException notUnderstood) {
            err.println(notUnderstood.getMessage() + "\n" + USAGE);
            return NOT_UNDERSTOOD;
        }
        try {
            return verify(wish);
        } catch (IOException | IllegalArgumentException | NoExportException unreadable) {
            err.println("The audit could not be read: " + unreadable.getMessage());
            return NOT_READ;
        }
    }

    private int verify(Wish wish) throws IOException {
        AuditServer server = wish.file() == null ? new AuditServer(wish.option("server"), wish.option("management-key")) : null;
        TrustedKeys keys = wish.option("keys") == null ? server.keys() : keys(Path.of(wish.option("keys")));
        Kept kept = wish.option("kept") == null ? Kept.nothing() : Kept.of(Path.of(wish.option("kept")), keys);
        Verification verification = new Verification(keys, kept);
        try (InputStream export = server == null ? Files.newInputStream(Path.of(wish.file())) : server.export();
             Writer copy = copy(wish.option("save"))) {
            read(export, verification, copy);
        }
        return told(verification);
    }

    private void read(InputStream export, Verification verification, Writer copy) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(export, StandardCharsets.UTF_8));
        long count = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            verification.read(line);
            copy.write(line + "\n");
            if (++count % BETWEEN_NEWS == 0) {
                err.printf("%,d lines read…%n", count);
            }
        }
    }

    private int told(Verification verification) {
        Findings findings = verification.finish();
        findings.first().forEach(out::println);
        if (findings.count() > findings.first().size()) {
            out.println("… and " + (findings.count() - findings.first().size()) + " more.");
        }
        out.println((findings.count() == 0 ? "Proven: " : "REFUTED, " + findings.count() + " findings: ") + verification.summary());
        return findings.count() == 0 ? PROVEN : REFUTED;
    }

    private static TrustedKeys keys(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.contains("-----BEGIN") ? TrustedKeys.ofPem(text) : TrustedKeys.ofJwks(bytes);
    }

    private static Writer copy(String file) throws IOException {
        return new BufferedWriter(new OutputStreamWriter(file == null ? OutputStream.nullOutputStream() : Files.newOutputStream(Path.of(file)),
                StandardCharsets.UTF_8));
    }
}
