package io.tallystick.client.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    private static final String NOWHERE = " --server http://127.0.0.1:9";
    private static final String KEYS = NOWHERE + " --api-key key-id --shared-key very-secret --product EX";
    @TempDir
    Path home;
    private Terminal terminal;
    private Path file;

    @BeforeEach
    void aTerminal() {
        terminal = new Terminal(home);
        file = home.resolve("r.req");
    }

    @ParameterizedTest
    @DisplayName("D5: what cannot be understood is told, exits with 2 and does nothing")
    @ValueSource(strings = {"", "fly", "use 0", "use x", "use 1 2", "use", "load", "status -o x", "use --feature x",
        "request", "status --server", "status --server=", "status --nothing x", "request --variable x", "help fly",
        "check --server ftp://x --api-key a --shared-key b --product EX --license-key A"})
    void whatCannotBeUnderstoodIsTold(String line) {
        assertThat(terminal.type(line)).isEqualTo(2);
        assertThat(terminal.out()).isEmpty();
        assertThat(terminal.err()).contains("device");
    }

    @Test
    @DisplayName("D5: a folder that cannot be used is told")
    void aFolderThatCannotBeUsedIsTold() throws IOException {
        Path inTheWay = Files.writeString(home.resolve("file"), "");
        assertThat(terminal.type("status --state " + inTheWay.resolve("x"))).isEqualTo(1);
        assertThat(terminal.err()).startsWith("io_error: The folder");
        assertThat(terminal.type("request -o " + home.resolve("none/r.req") + KEYS + " --license-key A")).isEqualTo(1);
        assertThat(terminal.err()).contains("io_error: The file").contains("cannot be written");
    }

    @ParameterizedTest
    @DisplayName("D7: each command explains itself")
    @EnumSource(Command.class)
    void eachCommandExplainsItself(Command command) {
        assertThat(terminal.type("help " + command.label())).isZero();
        String help = terminal.out();
        assertThat(help).startsWith("device " + command.label());
        assertThat(terminal.type(command.label() + " --help")).isZero();
        assertThat(terminal.out()).isEqualTo(help);
        terminal.type("help");
        assertThat(terminal.out()).contains("  " + command.label() + " ");
    }
}
