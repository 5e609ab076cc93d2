package io.tallystick.it.books;

import static io.tallystick.it.books.Grant.aLicense;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** F11 under many callers: one file, uploaded by everybody at once. */
abstract class OfflineFileRace extends Race {

    private Sold license;
    private Machine machine;

    @BeforeEach
    void aMachineWithoutNetwork() {
        license = shop.sells(aLicense().withUnits(100).withFeatureUnits(100));
        machine = license.machine(api, "offline-machine");
    }

    @Test
    void oneRequestFileThatIsUploadedFiftyTimesAtOnceTakesOneSeat() {
        var file = machine.requestFile(id());

        var answers = Crowd.of(50, i -> machine.upload(file));

        assertThat(Crowd.tally(answers)).isEqualTo(Map.of("200", 50L));
        assertThat(answers).extracting(answer -> answer.json().path("device_id").asLong()).containsOnly(deviceId());
        assertThat(seatsTaken(license)).isEqualTo(1);
        assertThat(filesKept()).isEqualTo(1);
    }

    @Test
    @DisplayName("O3 K4 one return file that is uploaded fifty times at once frees one seat and counts its units once")
    void oneReturnFileThatIsUploadedFiftyTimesAtOnceFreesOneSeatAndCountsItsUnitsOnce() {
        license.machine(api, "other-machine").activate();
        machine.upload(machine.requestFile(id()));
        var file = machine.returnFile(id(), 7, 3);

        var answers = Crowd.of(50, i -> machine.upload(file));

        assertThat(Crowd.tally(answers)).isEqualTo(Map.of("200", 50L));
        assertThat(seatsTaken(license)).isEqualTo(1);
        assertThat(total(license)).isEqualTo(7);
        assertThat(ledger(license)).isEqualTo(7);
        assertThat(featureTotal(license)).isEqualTo(3);
        assertThat(featureLedger(license)).isEqualTo(3);
    }

    @Test
    void twoReturnFilesUnderOneRequestIdAreNeverBothCounted() {
        for (int round = 0; round < 10; round++) {
            machine.activate();
            var id = id();
            var seven = machine.returnFile(id, 7, 0);
            var eight = machine.returnFile(id, 8, 0);
            long before = total(license);

            var answers = Crowd.of(8, i -> machine.upload(i % 2 == 0 ? seven : eight));

            assertThat(Crowd.tally(answers)).isEqualTo(Map.of("200", 4L, "400 offline_request_reused", 4L));
            assertThat(total(license) - before).isIn(7L, 8L);
        }
    }

    @Test
    void oneRequestIdOnTwoLicensesAtTheSameMomentCountsOnOneOfThem() {
        for (int round = 0; round < 10; round++) {
            var left = shop.sells(aLicense()).machine(api, "machine");
            var right = shop.sells(aLicense()).machine(api, "machine");
            var id = id();

            var answers = Crowd.of(8, i -> {
                var one = i % 2 == 0 ? left : right;
                return one.upload(one.requestFile(id));
            });

            assertThat(answers).allMatch(answer -> answer.status() < 500);
            assertThat(seatsTaken(left.license()) + seatsTaken(right.license())).isEqualTo(1);
        }
    }

    @Test
    void aReturnFileAndADeactivationOnlineAtTheSameMomentFreeOneSeat() {
        license.machine(api, "other-machine").activate();
        machine.upload(machine.requestFile(id()));
        var file = machine.returnFile(id(), 7, 3);

        var answers = Crowd.of(20, i -> i % 2 == 0 ? machine.upload(file) : machine.deactivate());

        assertThat(Crowd.tally(answers)).isEqualTo(Map.of("200", 20L));
        assertThat(seatsTaken(license)).isEqualTo(1);
        assertThat(total(license)).isEqualTo(7);
    }

    @Test
    @DisplayName("D6 O5 a return file from before a new activation still counts its units and leaves the new seat")
    void aReturnFileFromBeforeANewActivationStillCountsItsUnitsAndLeavesTheNewSeat() throws InterruptedException {
        machine.upload(machine.requestFile(id()));
        var late = machine.returnFile(id(), 7, 3);
        machine.deactivate();
        // The protocol's dates have seconds; the new activation is in a later one.
        Thread.sleep(1100);
        machine.activate();

        var answers = Crowd.of(20, i -> machine.upload(late));

        assertThat(Crowd.tally(answers)).isEqualTo(Map.of("200", 20L));
        assertThat(seatsTaken(license)).isEqualTo(1);
        assertThat(total(license)).isEqualTo(7);
    }

    private long deviceId() {
        return books.number("select id from device where license_id = ?", license.id());
    }

    private long filesKept() {
        return books.number("select count(*) from offline_request where license_id = ?", license.id());
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
