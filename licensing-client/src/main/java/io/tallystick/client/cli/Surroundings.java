package io.tallystick.client.cli;

import io.tallystick.client.DeviceFacts;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a run finds around it.
 *
 * @param environment variables of the process
 * @param system      properties of the Java machine: home folder, operating system, defaults of the caller
 * @param clock       of the machine
 * @param out         answers, for programs
 * @param err         refusals and notes, for people
 */
record Surroundings(Map<String, String> environment, Properties system, Clock clock, PrintStream out,
                    PrintStream err) {

    private static final String DEFAULT_FOLDER = ".tallystick-device";

    /** Options that the environment gives; blank ones are none. */
    Map<Option, String> options() {
        return given(option -> environment.getOrDefault(option.environment(), ""));
    }

    /** Options that hold where nobody gave any, from the program that starts this one. */
    Map<Option, String> defaults() {
        return given(option -> system.getProperty(option.property(), ""));
    }

    Path stateFolder(Arguments arguments) {
        return Stream.of(arguments.options(), options(), defaults())
                .filter(source -> source.containsKey(Option.STATE)).findFirst()
                .map(source -> TextFiles.path(source.get(Option.STATE)))
                .orElseGet(() -> Path.of(system.getProperty("user.home"), DEFAULT_FOLDER));
    }

    /** What a vendor may want to know to recognise this machine. */
    DeviceFacts facts() {
        DeviceFacts facts = DeviceFacts.none()
                .with("os_ver", system.getProperty("os.name") + " " + system.getProperty("os.version"));
        return Stream.of("HOSTNAME", "COMPUTERNAME")
                .map(environment::get).filter(name -> name != null && !name.isBlank()).findFirst()
                .map(name -> facts.with("hostname", name)).orElse(facts);
    }

    private static Map<Option, String> given(Function<Option, String> source) {
        Map<Option, String> options = new EnumMap<>(Option.class);
        Option.COMMON.stream().filter(option -> !source.apply(option).isBlank())
                .forEach(option -> options.put(option, source.apply(option)));
        return options;
    }
}
