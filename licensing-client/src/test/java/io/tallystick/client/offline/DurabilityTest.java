package io.tallystick.client.offline;

import static io.tallystick.client.testing.LicenseFixture.aLicense;
import static io.tallystick.client.testing.Refusals.refusedAs;
import static io.tallystick.client.testing.TestDevice.VENDOR;
import static io.tallystick.client.testing.TestDevice.WRITER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tallystick.client.Refusal;
import io.tallystick.client.testing.MovableClock;
import io.tallystick.client.testing.TestDevice;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurabilityTest {

    private static final String TODAY = "2026-01-01T12:00:00Z";
    private static final int KILLED = 137;

    @TempDir
    Path folder;
    private final MovableClock clock = new MovableClock(TODAY);

    @BeforeEach
    void aDeviceWithManyUnits() {
        device().load(VENDOR.licenseFile(aLicense().counting(1_000_000, 0).answer("request-1", TODAY)));
    }

    @Test
    @DisplayName("O12: a kill between temporary file and move leaves the state before")
    void aKillBeforeTheMoveLeavesTheStateBefore() throws IOException {
        device().use(3);
        byte[] half = Files.readString(folder.resolve("state.json")).substring(0, 100).getBytes();
        Files.write(folder.resolve(".state.json.tmp"), half);
        assertThat(device().use(1).used()).isEqualTo(4);
        assertThat(folder.resolve(".state.json.tmp")).doesNotExist();
    }

    @RepeatedTest(3)
    @DisplayName("O12: a program killed while it counts has lost no unit that it told of, and added at most one")
    void aKilledProgramLosesNothing() throws Exception {
        Process counting = CountingProgram.start(folder, VENDOR.pem());
        long told = 0;
        try (BufferedReader lines = counting.inputReader()) {
            long enough = ThreadLocalRandom.current().nextLong(20, 80);
            while (told < enough) {
                told = Long.parseLong(lines.readLine());
            }
            counting.toHandle().destroyForcibly();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                told = Long.parseLong(line);
            }
        }
        assertThat(counting.waitFor()).isEqualTo(KILLED);
        assertThat(device().use(0).used()).isBetween(told, told + 1);
    }

    @Test
    @DisplayName("O12: several threads on one folder lose no unit")
    void severalThreadsLoseNothing() {
        IntStream.range(0, 40).parallel().forEach(unused -> device().use(1));
        assertThat(device().giveBack(WRITER).consumptions()).isEqualTo(40);
    }

    @Test
    @DisplayName("O12: several programs on one folder lose no unit")
    void severalProgramsLoseNothing() throws Exception {
        Process first = CountingProgram.start(folder, VENDOR.pem(), 60);
        Process second = CountingProgram.start(folder, VENDOR.pem(), 60);
        assertThat(first.waitFor() + second.waitFor()).isZero();
        assertThat(device().giveBack(WRITER).consumptions()).isEqualTo(120);
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
