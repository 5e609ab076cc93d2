package io.tallystick.client.offline;

import static io.tallystick.client.testing.LicenseFixture.aLicense;
import static io.tallystick.client.testing.Refusals.refusedAs;
import static io.tallystick.client.testing.TestDevice.VENDOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tallystick.client.Refusal;
import io.tallystick.client.testing.MovableClock;
import io.tallystick.client.testing.TestDevice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamagedStateTest {

    private static final String TODAY = "2026-01-01T12:00:00Z";
    @TempDir
    Path folder;
    private final MovableClock clock = new MovableClock(TODAY);

    @BeforeEach
    void aDeviceWithManyUnits() {
        device().load(VENDOR.licenseFile(aLicense().counting(1_000_000, 0).answer("request-1", TODAY)));
    }

    @Test
    @DisplayName("O15: a damaged state is refused and left alone")
    void aDamagedStateIsRefused() throws IOException {
        for (String damaged : new String[] {"", "{", "{}", "[]", "{\"unknown\":1}"}) {
            Files.writeString(folder.resolve("state.json"), damaged);
            refusedAs(Refusal.STATE_DAMAGED, () -> device().use(1));
            assertThat(folder.resolve("state.json")).hasContent(damaged);
        }
    }

    @Test
    @DisplayName("O2: a license file that was altered inside the state is refused")
    void anAlteredStateIsRefused() throws IOException {
        Path state = folder.resolve("state.json");
        String other = new String(VENDOR.licenseFile(aLicense().answerFor("Device-Two", "r", TODAY)));
        String text = Files.readString(state).replaceFirst("\"file\":\"[^\"]+\"", "\"file\":\"" + other + "\"");
        Files.writeString(state, text);
        refusedAs(Refusal.OTHER_DEVICE, () -> device().use(1));
        Files.writeString(state, text.replace(other.substring(0, 8), "AAAAAAAA"));
        refusedAs(null, () -> device().use(1));
    }

    @Test
    @DisplayName("O15: folder and state belong to their owner only")
    void theStateBelongsToItsOwner() throws IOException {
        Path made = folder.resolve("a/b");
        TestDevice.in(made, clock).status();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made))).isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made.resolve("state.json"))))
                .isEqualTo("rw-------");
    }

    @Test
    @DisplayName("O15: a place where no folder can be is an error, not an empty state")
    void aFileInTheWayIsAnError() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> TestDevice.in(file.resolve("state"), clock)).isInstanceOf(UncheckedIOException.class);
    }

    private OfflineDevice device() {
        return TestDevice.in(folder, clock);
    }
}
