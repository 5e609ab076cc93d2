package io.tallystick.it.books;

import static io.tallystick.it.books.Grant.aLicense;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import io.tallystick.it.server.Answer;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Slots under parallel checks, borrowings and releases. */
abstract class FloatingRace extends Race {

    private static final int DEVICES = 100;
    private static final Duration TIME = Duration.ofSeconds(4);
    private static final Map<String, Long> TWO_OF_A_HUNDRED = Map.of("200", 2L, "400 floating_not_available", 98L);

    @Test
    @DisplayName("F1 of a hundred devices on two slots exactly two get one, and at no time are there more than two")
    void ofAHundredDevicesOnTwoSlotsExactlyTwoGetOne() {
        var license = shop.sells(aLicense().withSlots(2));
        var machines = active(license, DEVICES);

        try (var watch = Watch.over(() -> slots(license))) {
            var answers = Crowd.of(DEVICES, i -> machines.get(i).check());

            assertThat(Crowd.tally(answers)).isEqualTo(TWO_OF_A_HUNDRED);
            assertThat(watch.highest()).isEqualTo(2);
        }
        assertThat(slots(license)).isEqualTo(2);
    }

    @Test
    @DisplayName("F1 F7 where slots come and go, no more than two devices hold one at any time, by their own count and in the books")
    void whereSlotsComeAndGoNoMoreThanTwoDevicesHoldOne() {
        var license = shop.sells(aLicense().withSlots(2));
        var machines = active(license, DEVICES);
        var holders = new AtomicInteger();
        var most = new AtomicInteger();
        var got = new AtomicInteger();

        try (var watch = Watch.over(() -> slots(license))) {
            var answers = Crowd.forAWhile(DEVICES, TIME, random -> {
                var machine = machines.get(random.nextInt(DEVICES));
                synchronized (machine) {
                    var answer = machine.check();
                    if (answer.status() != 200) {
                        return answer;
                    }
                    got.incrementAndGet();
                    most.accumulateAndGet(holders.incrementAndGet(), Math::max);
                    holders.decrementAndGet();
                    return machine.release();
                }
            });

            assertThat(Crowd.tally(answers).keySet()).isSubsetOf("200", "400 floating_not_available");
            assertThat(watch.highest()).isLessThanOrEqualTo(2);
        }
        assertThat(most.get()).isLessThanOrEqualTo(2);
        assertThat(got.get()).isGreaterThan(2);
    }

    @Test
    @DisplayName("F4 one device that checks fifty times at once holds one slot, taken once")
    void oneDeviceThatChecksFiftyTimesAtOnceHoldsOneSlot() {
        var license = shop.sells(aLicense().withSlots(2));
        var machine = active(license, 1).get(0);

        var answers = Crowd.of(50, i -> machine.check());

        assertThat(Crowd.tally(answers)).isEqualTo(Map.of("200", 50L));
        assertThat(slots(license)).isEqualTo(1);
        assertThat(taken(license)).isEqualTo(1);
    }

    @Test
    @DisplayName("F1 F6 of a hundred devices that borrow one of two slots exactly two may, and again they are told the same")
    void ofAHundredDevicesThatBorrowExactlyTwoMay() {
        var license = shop.sells(aLicense().withSlots(2));
        var machines = active(license, DEVICES);

        var answers = Crowd.of(DEVICES, i -> machines.get(i).borrow());

        assertThat(Crowd.tally(answers)).isEqualTo(TWO_OF_A_HUNDRED);
        assertThat(slots(license)).isEqualTo(2);
        var lucky = IntStream.range(0, DEVICES).filter(i -> answers.get(i).status() == 200).findFirst().orElseThrow();
        var again = Crowd.of(20, i -> machines.get(lucky).borrow());
        assertThat(again).extracting(Answer::body).containsOnly(answers.get(lucky).body());
        assertThat(books.number("select count(*) from audit_entry where license_id = ? and event = 'slot.borrowed'", license.id())).isEqualTo(2);
    }

    @Test
    @DisplayName("F1 of a hundred devices on two slots of a feature exactly two get one, checking or borrowing")
    void ofAHundredDevicesOnTwoSlotsOfAFeatureExactlyTwoGetOne() {
        var license = shop.sells(aLicense().withFeatureSlots(2));
        var machines = active(license, DEVICES);

        var answers = Crowd.of(DEVICES, i -> i % 2 == 0 ? machines.get(i).checkFeature() : machines.get(i).borrowFeature());

        assertThat(Crowd.tally(answers)).isEqualTo(TWO_OF_A_HUNDRED);
        assertThat(featureSlots(license)).isEqualTo(2);
    }

    @Test
    @DisplayName("F8 devices that come, check and go at once leave no slot behind that nobody holds")
    void devicesThatComeCheckAndGoLeaveNoSlotBehind() {
        var license = shop.sells(aLicense().withSlots(4));
        var machines = active(license, 8);

        var answers = Crowd.forAWhile(24, TIME, random -> {
            var machine = machines.get(random.nextInt(machines.size()));
            return switch (random.nextInt(6)) {
                case 0 -> machine.deactivate();
                case 1 -> machine.activate();
                case 2 -> machine.borrow();
                default -> machine.check();
            };
        });

        assertThat(Crowd.tally(answers).keySet()).isSubsetOf("200", "400 floating_not_available", "400 license_not_active");
        Crowd.of(machines.size(), i -> machines.get(i).deactivate());
        assertThat(slots(license)).isZero();
    }

    @Test
    @DisplayName("F1 F2 of fifty devices that want two slots at the moment at which they time out exactly two get one")
    void ofFiftyDevicesThatWantTwoSlotsThatTimedOutExactlyTwoGetOne() {
        var license = shop.sells(aLicense().withSlots(2));
        var machines = active(license, 50);
        assertThat(Crowd.tally(List.of(machines.get(0).check(), machines.get(1).check()))).isEqualTo(Map.of("200", 2L));
        letThreeHoursPass(license);

        try (var watch = Watch.over(() -> slots(license))) {
            var answers = Crowd.of(50, i -> machines.get(i).check());

            assertThat(Crowd.tally(answers)).isEqualTo(Map.of("200", 2L, "400 floating_not_available", 48L));
            assertThat(watch.highest()).isEqualTo(2);
        }
        assertThat(books.number("select count(*) from floating_slot where entitlement_id = ? and expires_at > current_timestamp", license.id()))
                .isEqualTo(2);
    }

    @Test
    @DisplayName("F9 a change of the number of slots while many want one is obeyed from then on")
    void aChangeOfTheNumberOfSlotsIsObeyed() {
        var license = shop.sells(aLicense().withSlots(2));
        var machines = active(license, 40);

        var answers = Crowd.of(40, i -> i == 20 ? management.patch("licenses/" + license.id(), "{\"floating_users\":5}") : machines.get(i).check());

        assertThat(Crowd.tally(answers).keySet()).isSubsetOf("200", "400 floating_not_available");
        assertThat(slots(license)).isBetween(2L, 5L);
        Crowd.of(40, i -> machines.get(i).check());
        assertThat(slots(license)).isEqualTo(5);
    }

    private List<Machine> active(Sold license, int machines) {
        var all = IntStream.range(0, machines).mapToObj(i -> license.machine(api, "machine-" + i)).toList();
        assertThat(Crowd.of(machines, i -> all.get(i).activate())).allMatch(answer -> answer.status() == 200);
        return all;
    }

    private long taken(Sold license) {
        return books.number("select count(*) from audit_entry where license_id = ? and event = 'slot.taken'", license.id());
    }

    private void letThreeHoursPass(Sold license) {
        books.change("update floating_slot set taken_at = taken_at - interval '3' hour, renewed_at = renewed_at - interval '3' hour,"
                + " expires_at = expires_at - interval '3' hour where entitlement_id = ?", license.id());
    }
}
