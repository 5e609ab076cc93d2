package io.tallystick.client.offline;

import static io.tallystick.client.testing.LicenseFixture.aLicense;
import static io.tallystick.client.testing.TestDevice.VENDOR;
import static io.tallystick.client.testing.TestDevice.WRITER;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.client.testing.MovableClock;
import io.tallystick.client.testing.TestDevice;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    private OfflineDevice device() {
        return TestDevice.in(folder, clock);
    }
}
