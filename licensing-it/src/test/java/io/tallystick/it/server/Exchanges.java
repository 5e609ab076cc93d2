package io.tallystick.it.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Remembers every refusal that an acceptance test was answered, and which test that was; {@link io.tallystick.it.contract.Coverage} reads it after all
 * tests. Registered as a service, so it hears of the tests of every run.
 */
public final class Exchanges implements TestExecutionListener {

    /** A file for each run of tests; a build begins without any. */
    public static final Path FOLDER = Path.of("target", "exchanges");

    /** What races and fuzzers are answered depends on chance. */
    private static final String ACCEPTANCE = "io.tallystick.it.acceptance.";

    private static final Set<String> SEEN = new ConcurrentSkipListSet<>();

    /** Tests run one after the other; their callers may be many threads. */
    private static volatile String test = "";

    /** Called by whatever sends a request; the path may have a query. */
    public static void seen(String method, String path, Answer answer) {
        if (answer.status() >= 400 && test.startsWith(ACCEPTANCE)) {
            SEEN.add(String.join("\t", method, path.split("\\?", 2)[0], String.valueOf(answer.status()), codeOf(answer), test));
        }
    }

    private static String codeOf(Answer answer) {
        try {
            var code = answer.code();
            return code.matches("\\w+") ? code : "-";
        } catch (AssertionError noJson) {
            return "-";
        }
    }

    @Override
    public void executionStarted(TestIdentifier started) {
        started.getSource().filter(MethodSource.class::isInstance).map(MethodSource.class::cast)
                .ifPresent(method -> test = method.getClassName() + "#" + method.getMethodName());
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        if (SEEN.isEmpty()) {
            return;
        }
        try {
            Files.createDirectories(FOLDER);
            Files.write(FOLDER.resolve(ProcessHandle.current().pid() + "-" + System.nanoTime() + ".tsv"), SEEN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
