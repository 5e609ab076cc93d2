package io.tallystick.client.cli;

import io.tallystick.client.LicenseApiException;
import io.tallystick.client.LicenseRefusedException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The command-line device. Answers {@code name: value} lines on standard output; a refusal goes to standard error as
 * {@code code: sentence}. Exit codes: 0 done, 1 refused, 2 not understood.
 */
public final class DeviceCommand {

    private static final Set<String> HELP = Set.of("--help", "-h");
    private static final int DONE = 0;
    private static final int REFUSED = 1;
    private static final int NOT_UNDERSTOOD = 2;

    private final Surroundings surroundings;

    DeviceCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    public static void main(String[] line) {
        Surroundings here = new Surroundings(System.getenv(), System.getProperties(), Clock.systemUTC(),
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8));
        System.exit(new DeviceCommand(here).run(line));
    }

    int run(String... line) {
        try {
            return asksForHelp(line) ? help(line) : run(Arguments.of(line));
        } catch (UsageException notUnderstood) {
            surroundings.err().println("usage: " + notUnderstood.getMessage()
                    + " \"device help\" lists the commands, \"device help COMMAND\" explains one.");
            return NOT_UNDERSTOOD;
        } catch (LicenseApiException refused) {
            return refused(refused.code(), refused.getMessage());
        } catch (LicenseRefusedException refused) {
            return refused(refused.refusal().code(), refused.getMessage());
        } catch (UncheckedIOException failed) {
            return refused("io_error", failed.getCause().getMessage());
        }
    }

    private int run(Arguments arguments) {
        if (arguments.command().isEmpty()) {
            surroundings.err().print(Help.overview());
            return NOT_UNDERSTOOD;
        }
        Command command = command(arguments.command());
        command.mustTake(arguments);
        command.run(new Session(arguments, surroundings));
        return DONE;
    }

    private static boolean asksForHelp(String... line) {
        return line.length > 0 && line[0].equals("help") || Stream.of(line).anyMatch(HELP::contains);
    }

    /** Help on the first word that can be a command, or on all of them. */
    private int help(String... line) {
        String text = Stream.of(line).filter(word -> !word.equals("help") && !HELP.contains(word)).findFirst()
                .map(topic -> Help.of(command(topic))).orElseGet(Help::overview);
        surroundings.out().print(text);
        return DONE;
    }

    private int refused(String code, String sentence) {
        surroundings.err().println(code + ": " + sentence);
        return REFUSED;
    }

    private static Command command(String name) {
        return Command.named(name).orElseThrow(() -> new UsageException("There is no command %s.", name));
    }
}
