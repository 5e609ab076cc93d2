package io.tallystick.it.books;

import static io.tallystick.it.books.Grant.aLicense;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** F1, F2: seats under parallel activations. */
abstract class SeatRace extends Race {

    @Test
    @DisplayName("L1 of forty devices on five seats exactly five become active")
    void ofFortyDevicesOnFiveSeatsExactlyFiveBecomeActive() {
        var license = shop.sells(aLicense().withSeats(5));

        var answers = Crowd.of(40, i -> license.machine(api, "machine-" + i).activate());

        assertThat(Crowd.tally(answers)).isEqualTo(Map.of("200", 5L, "400 license_activated_max_times", 35L));
        assertThat(activeDevices(license)).isEqualTo(5);
        assertThat(seatsTaken(license)).isEqualTo(5);
    }

    @Test
    @DisplayName("D1 D2 one device that activates twenty times at once takes one seat")
    void oneDeviceThatActivatesTwentyTimesAtOnceTakesOneSeat() {
        var license = shop.sells(aLicense().withSeats(5));

        var answers = Crowd.of(20, i -> license.machine(api, "machine").activate());

        assertThat(Crowd.tally(answers)).isEqualTo(Map.of("200", 20L));
        assertThat(answers).extracting(answer -> answer.json().path("times_activated").asInt()).containsOnly(1);
        assertThat(activeDevices(license)).isEqualTo(1);
    }

    @Test
    @DisplayName("D3 one device that deactivates twenty times at once frees one seat")
    void oneDeviceThatDeactivatesTwentyTimesAtOnceFreesOneSeat() {
        var license = shop.sells(aLicense().withSeats(5));
        license.machine(api, "other").activate();
        license.machine(api, "machine").activate();

        var answers = Crowd.of(20, i -> license.machine(api, "machine").deactivate());

        assertThat(Crowd.tally(answers)).isEqualTo(Map.of("200", 20L));
        assertThat(seatsTaken(license)).isEqualTo(1);
        assertThat(books.number("select vacated_seats from license where id = ?", license.id())).isEqualTo(1);
    }

    @Test
    @DisplayName("L3 of twenty devices of a user with three seats three become active")
    void ofTwentyDevicesOfAUserWithThreeSeatsThreeBecomeActive() {
        var license = shop.sells(aLicense().withSeats(10).forUser(email("three"), 3).forUser(email("other"), 0));

        var answers = Crowd.of(20, i -> license.machine(api, email("three"), "machine-" + i).activate());

        assertThat(Crowd.tally(answers)).isEqualTo(Map.of("200", 3L, "400 license_user_activated_max_times", 17L));
        assertThat(activeDevices(license)).isEqualTo(3);
    }

    @Test
    void oneDeviceOfAUserThatActivatesTwentyTimesAtOnceTakesOneSeatOfBoth() {
        var license = shop.sells(aLicense().withSeats(10).forUser(email("one"), 1));

        var answers = Crowd.of(20, i -> license.machine(api, email("one"), "machine").activate());

        assertThat(Crowd.tally(answers)).isEqualTo(Map.of("200", 20L));
        assertThat(seatsTaken(license)).isEqualTo(1);
        assertThat(books.number("select sum(times_activated) from license_assignment where license_id = ?", license.id())).isEqualTo(1);
    }

    @Test
    @DisplayName("L2 of twenty new devices that want the seats of ten that left only three may, where three transfers are allowed")
    void ofTwentyNewDevicesThatWantTheSeatsOfTenThatLeftOnlyThreeMayWhereThreeTransfersAreAllowed() {
        var license = shop.sells(aLicense().withTransfers(3));
        Crowd.of(10, i -> license.machine(api, "old-" + i).activate());
        Crowd.of(10, i -> license.machine(api, "old-" + i).deactivate());

        var answers = Crowd.of(20, i -> license.machine(api, "new-" + i).activate());

        assertThat(Crowd.tally(answers)).isEqualTo(Map.of("200", 3L, "400 license_transferred_max_times", 17L));
        assertThat(books.number("select transfer_count from license where id = ?", license.id())).isEqualTo(3);
    }

    @Test
    void devicesOfDifferentLicensesDoNotWaitForEachOtherInVain() {
        var licenses = java.util.stream.IntStream.range(0, 10).mapToObj(i -> shop.sells(aLicense().withSeats(4))).toList();

        var answers = Crowd.of(60, i -> licenses.get(i % 10).machine(api, "machine-" + i).activate());

        assertThat(Crowd.tally(answers)).isEqualTo(Map.of("200", 40L, "400 license_activated_max_times", 20L));
        assertThat(licenses).allMatch(license -> activeDevices(license) == 4);
    }

    private String email(String name) {
        return name + "-" + getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT) + "@example.com";
    }
}
