package io.tallystick.it.acceptance;

import static io.tallystick.it.acceptance.fixture.Answers.accepted;
import static io.tallystick.it.acceptance.fixture.Answers.refused;
import static io.tallystick.it.acceptance.fixture.LicenseWish.aLicense;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import io.tallystick.it.acceptance.fixture.Database;
import io.tallystick.it.acceptance.fixture.Scene;
import io.tallystick.it.acceptance.fixture.ServerLog;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Two first activations of one machine at the same instant, the second of which only the database's unique index refuses (§3.1). */
class SimultaneousActivationIT extends Scene {

    @Test
    @DisplayName("D1 the loser of two simultaneous first activations of one device hears that the device exists, and no seat is taken")
    void givenTheDevicesRowIsJustBeingWritten_whenTheMachineActivates_thenItHearsThatTheDeviceExistsAndNoSeatIsTaken() throws Exception {
        var license = vendor.issues(aLicense().withSeats(5));
        var neighbour = anActiveMachineWith(license);
        var machine = aMachineWith(license);
        var log = ServerLog.of(server);

        try (var database = Database.of(server)) {
            database.leavesNamedRowsFree();
            database.copy("device", Long.parseLong(counts.device(neighbour, "id")),
                    Map.of("hardware_id", machine.hardwareId(), "active", false));
            var answer = CompletableFuture.supplyAsync(machine::activates);
            awaitTheInsert();
            database.commit();

            refused(409, "license_device_exists", answer.get());
        }
        assertThat(counts.timesActivated(license)).isEqualTo(1);
        assertThat(counts.activeDevices(license)).isEqualTo(1);
        assertThat(log.errors()).isEmpty();

        accepted(machine.activates());
        assertThat(counts.devices(license)).isEqualTo(2);
        assertThat(counts.timesActivated(license)).isEqualTo(2);
    }

    private void awaitTheInsert() throws InterruptedException {
        long deadline = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (books.running("insert into device %") == 0) {
            assertThat(System.nanoTime()).as("the activation runs into the row that is not committed").isLessThan(deadline);
            Thread.sleep(20);
        }
    }
}
