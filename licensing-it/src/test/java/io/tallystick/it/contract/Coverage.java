package io.tallystick.it.contract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import io.tallystick.it.server.Exchanges;

/**
 * The acceptance list: every operation of the contract, every error code that it names, and a test that was answered exactly that. Runs
 * after all tests; a code that no test was answered fails the build.
 */
public final class Coverage {

    private static final Path LIST = Path.of("../docs/api/coverage.md");

    private static final String HEAD = """
            # Who shows which refusal

            Every operation of the [contract](../../licensing-web/src/main/resources/META-INF/openapi.yaml), every error code that it names, and a test
            that was answered so by a running server. `mvn verify` writes this list and fails when a code has no test; commit what it writes.

            Tests lie in `licensing-it/src/test/java/io/tallystick/it/acceptance`. Where a code is shown elsewhere, the reason is at the end.
            """;

    private final List<Refusal> refusals;
    private final TreeSet<String> untested = new TreeSet<>();
    private final TreeSet<Elsewhere> elsewhere = new TreeSet<>();

    private Coverage(List<Refusal> refusals) {
        this.refusals = refusals;
    }

    /** Writes the list; ends with 1 when a code has no test. */
    public static void main(String[] arguments) throws IOException {
        var coverage = new Coverage(refusals());
        var text = coverage.list();
        if (!Files.exists(LIST) || !Files.readString(LIST).equals(text)) {
            Files.writeString(LIST, text);
            System.out.println("docs/api/coverage.md is new: commit it.");
        }
        coverage.untested.forEach(code -> System.err.println("no test was answered " + code));
        if (!coverage.untested.isEmpty()) {
            System.err.println("Write a test in io.tallystick.it.acceptance for each of them, or take the code out of the contract.");
            System.exit(1);
        }
    }

    private static List<Refusal> refusals() throws IOException {
        var refusals = new ArrayList<Refusal>();
        try (var files = Files.list(Exchanges.FOLDER)) {
            for (var file : files.sorted().toList()) {
                Files.readAllLines(file).stream().map(Refusal::parse).forEach(refusals::add);
            }
        }
        return refusals;
    }

    private String list() {
        var text = new StringBuilder(HEAD);
        for (var operation : Document.read().operations()) {
            text.append("\n## ").append(operation).append("\n\n| code | status | test |\n|---|---|---|\n");
            operation.codes().forEach((code, status) -> text.append("| `").append(code).append("` | ").append(status).append(" | ")
                    .append(test(operation, code, status)).append(" |\n"));
        }
        if (!elsewhere.isEmpty()) {
            text.append("\n## Shown elsewhere\n\n| code | test | why |\n|---|---|---|\n");
            elsewhere.forEach(entry -> text.append(entry.row()));
        }
        return text.toString();
    }

    private String test(Operation operation, String code, int status) {
        var best = refusals.stream().filter(refusal -> refusal.shows(operation, code, status)).min(Refusal.nearestTo(operation));
        if (best.isPresent()) {
            return best.get().testName();
        }
        var other = Elsewhere.of(operation, code);
        other.ifPresentOrElse(elsewhere::add, () -> untested.add(status + " " + code + " by " + operation));
        return other.map(Elsewhere::testName).orElse("**none**");
    }
}
