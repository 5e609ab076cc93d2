package io.tallystick.client.cli;

import io.tallystick.client.DeviceFacts;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;

/**
 * What a run finds around it.
 *
 * @param environment variables of the process
 * @param system      properties of the Java machine: home folder, operating system
 * @param clock       of the machine
 * @param out         answers, for programs
 * @param err         refusals and notes, for people
 */
record Surroundings(Map<String, String> environment, Properties system, Clock clock, PrintStream out,
                    PrintStream err) {

    private static final String DEFAULT_FOLDER = ".tallystick-device";

    /** Options that the environment gives; blank ones are none. */
    Map<Option, String> options() {
        Map<Option, String> options = new EnumMap<>(Option.class);
        Option.COMMON.stream().filter(option -> !value(option).isBlank())
                .forEach(option -> options.put(option, value(option)));
        return options;
    }

    Path stateFolder(Arguments arguments) {
        String otherwise = Path.of(system.getProperty("user.home"), DEFAULT_FOLDER).toString();
        return TextFiles.path(arguments.option(Option.STATE, options().getOrDefault(Option.STATE, otherwise)));
    }

    /** What a vendor may want to know to recognise this machine. */
    DeviceFacts facts() {
        DeviceFacts facts = DeviceFacts.none()
                .with("os_ver", system.getProperty("os.name") + " " + system.getProperty("os.version"));
        return Arrays.stream(new String[] {"HOSTNAME", "COMPUTERNAME"})
                .map(environment::get).filter(name -> name != null && !name.isBlank()).findFirst()
                .map(name -> facts.with("hostname", name)).orElse(facts);
    }

    private String value(Option option) {
        return environment.getOrDefault(option.environment(), "");
    }
}
