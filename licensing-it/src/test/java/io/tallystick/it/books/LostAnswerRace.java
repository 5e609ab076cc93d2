package io.tallystick.it.books;

import static io.tallystick.it.books.Grant.aLicense;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import io.tallystick.it.server.TallystickServer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** F3: the answer is lost, so the client calls again, maybe while the first call is still being worked on. */
abstract class LostAnswerRace extends Race {

    private static final int MACHINES = 15;
    private static final String JSON = "application/json";

    private TallystickServer server;
    private Sold license;

    @BeforeEach
    void aLicenseWithManyMachines(TallystickServer running) {
        server = running;
        license = shop.sells(aLicense());
    }

    @Test
    void anActivationThatIsRepeatedTakesOneSeat() {
        var answers = Crowd.of(MACHINES, i -> {
            var machine = license.machine(api, "machine-" + i);
            lose(i, "activate_license", Json.text(machine.claim()), "");
            return machine.activate();
        });

        assertThat(Crowd.tally(answers)).isEqualTo(Map.of("200", (long) MACHINES));
        assertThat(seatsTaken(license)).isEqualTo(MACHINES);
        assertThat(activeDevices(license)).isEqualTo(MACHINES);
    }

    @Test
    void aDeactivationThatIsRepeatedFreesOneSeat() {
        activateAll();

        var answers = Crowd.of(MACHINES, i -> {
            var machine = license.machine(api, "machine-" + i);
            lose(i, "deactivate_license", Json.text(machine.claim()), "");
            return machine.deactivate();
        });

        assertThat(Crowd.tally(answers)).isEqualTo(Map.of("200", (long) MACHINES));
        assertThat(seatsTaken(license)).isZero();
        assertThat(books.number("select vacated_seats from license where id = ?", license.id())).isEqualTo(MACHINES);
    }

    @Test
    void unitsWithAnIdempotencyKeyThatAreRepeatedAreCountedOnce() {
        activateAll();

        var answers = Crowd.of(MACHINES, i -> {
            var machine = license.machine(api, "machine-" + i);
            var key = UUID.randomUUID().toString();
            lose(i, "add_consumption", machine.usage(3), key);
            return Crowd.untilAnswered(() -> machine.consume(3, key));
        });

        assertThat(Crowd.tally(answers)).isEqualTo(Map.of("200", (long) MACHINES));
        assertThat(total(license)).isEqualTo(3L * MACHINES);
        assertThat(books.number("select count(*) from consumption_entry where license_id = ?", license.id())).isEqualTo(MACHINES);
    }

    @Test
    void aReturnFileThatIsRepeatedCountsOnce() {
        activateAll();

        var answers = Crowd.of(MACHINES, i -> {
            var machine = license.machine(api, "machine-" + i);
            var file = machine.returnFile(UUID.randomUUID().toString(), 5, 2);
            style(i).post(server.uri(), api, file.endpoint(), "text/plain", file.text(), "");
            return machine.upload(file);
        });

        assertThat(Crowd.tally(answers)).isEqualTo(Map.of("200", (long) MACHINES));
        assertThat(total(license)).isEqualTo(5L * MACHINES);
        assertThat(featureTotal(license)).isEqualTo(2L * MACHINES);
        assertThat(seatsTaken(license)).isZero();
    }

    private void activateAll() {
        assertThat(IntStream.range(0, MACHINES)).allMatch(i -> license.machine(api, "machine-" + i).activate().status() == 200);
    }

    private void lose(int caller, String endpoint, String body, String key) {
        style(caller).post(server.uri(), api, endpoint, JSON, body, key);
    }

    private static HangUp style(int caller) {
        return HangUp.values()[caller % HangUp.values().length];
    }
}
