package io.tallystick.it.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import io.tallystick.it.server.Answer;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Bundles under many callers: whole or not at all, and nobody waits for each other in vain. */
abstract class BundleRace extends Race {

    @Test
    @DisplayName("D11 of forty devices on a bundle with five seats in one member and three in another exactly three have it whole")
    void ofFortyDevicesOnFiveAndThreeSeatsExactlyThreeHaveTheBundleWhole() {
        var bundle = sells(5, 3);

        var answers = Crowd.of(40, i -> bundle.machine(api, "machine-" + i).activate());

        assertThat(Crowd.tally(answers)).isEqualTo(Map.of("200", 3L, "400 license_activated_max_times", 37L));
        assertThat(active(bundle)).containsExactly(3L, 3L);
        assertThat(halfBundles(bundle)).isZero();
    }

    @Test
    @DisplayName("D11 one device that activates a bundle twenty times at once takes one seat of each member")
    void oneDeviceThatActivatesTwentyTimesAtOnceTakesOneSeatOfEachMember() {
        var bundle = sells(5, 5, 5);

        var answers = Crowd.of(20, i -> bundle.machine(api, "machine").activate());

        assertThat(Crowd.tally(answers)).isEqualTo(Map.of("200", 20L));
        assertThat(active(bundle)).containsExactly(1L, 1L, 1L);
    }

    @Test
    @DisplayName("O3 O8 one return file of a bundle that is uploaded fifty times at once counts once")
    void oneReturnFileThatIsUploadedFiftyTimesAtOnceCountsOnce() {
        var bundle = sells(5, 5);
        var machine = bundle.machine(api, "offline-machine");
        assertThat(machine.upload(machine.requestFile(id())).status()).isEqualTo(200);
        var file = machine.returnFile(id(), 7);

        var answers = Crowd.of(50, i -> machine.upload(file));

        assertThat(Crowd.tally(answers)).isEqualTo(Map.of("200", 50L));
        assertThat(active(bundle)).containsExactly(0L, 0L);
        assertThat(bundle.members()).extracting(this::total).containsExactly(7L, 7L);
        assertThat(bundle.members()).extracting(this::ledger).containsExactly(7L, 7L);
    }

    @Test
    void oneRequestFileThatIsUploadedThirtyTimesAtOnceTakesOneSeatOfEachMember() {
        var bundle = sells(5, 5);
        var machine = bundle.machine(api, "offline-machine");
        var file = machine.requestFile(id());

        var answers = Crowd.of(30, i -> machine.upload(file));

        assertThat(Crowd.tally(answers)).isEqualTo(Map.of("200", 30L));
        assertThat(active(bundle)).containsExactly(1L, 1L);
    }

    @Test
    void deactivationsThatRaceActivationsLeaveTheBundleWholeOrGone() {
        var bundle = sells(2, 1);
        var machine = bundle.machine(api, "machine");

        for (int round = 0; round < 5; round++) {
            var answers = Crowd.of(12, i -> i % 2 == 0 ? machine.activate() : machine.deactivate());

            assertThat(answers).allMatch(answer -> answer.status() == 200 || answer.code().equals("device_not_found"));
            assertThat(halfBundles(bundle)).isZero();
        }
    }

    @Test
    @DisplayName("L15 callers of whole bundles and of their members, in every order, never wait for each other in vain")
    void callersOfBundlesAndOfMembersNeverWaitForEachOtherInVain() {
        var bundle = sells(20, 20, 20);
        IntStream.range(0, 8).forEach(i -> bundle.machine(api, "machine-" + i).activate());

        List<Answer> answers = Crowd.of(48, i -> {
            var machine = bundle.machine(api, "machine-" + i % 8);
            return switch (i % 6) {
                case 0 -> machine.activate();
                case 1 -> machine.check();
                case 2 -> machine.alone(2).activate();
                case 3 -> machine.alone(0).consume(1);
                case 4 -> machine.alone(1).deactivate();
                default -> machine.deactivate();
            };
        });

        assertThat(answers).allMatch(answer -> answer.status() == 200 || answer.code().equals("license_not_active"));
    }

    @Test
    @DisplayName("L15 one bundle that twenty orders want under one key is issued once")
    void oneKeyThatTwentyOrdersWantForABundleIsIssuedOnce() {
        var bundle = sells(1, 1);
        var key = UUID.randomUUID().toString();

        var answers = Crowd.of(20, i -> orders(bundle.code(), Map.of("key", key)));

        assertThat(Crowd.tally(answers)).isEqualTo(Map.of("201", 1L, "409 duplicate_value", 19L));
        assertThat(books.number("select count(*) from license where license_key = ?", key)).isEqualTo(2);
    }

    /** A bundle of consumption licenses with so many seats each. */
    private SoldBundle sells(int... seats) {
        var tag = UUID.randomUUID().toString();
        var codes = IntStream.range(0, seats.length).mapToObj(i -> offers(tag + "-" + i, seats[i])).toList();
        var members = codes.stream().map(code -> Map.of("product_code", code)).toList();
        made(management.post("bundles/", Json.text(Map.of("bundle_code", tag, "bundle_name", "Race", "members", members))));
        var licenses = made(orders(tag, Map.of())).json().path("licenses");
        return new SoldBundle(tag, IntStream.range(0, seats.length).mapToObj(i -> new Sold(licenses.get(i).path("id").asLong(),
                codes.get(i), licenses.get(i).path("license_key").asText())).toList());
    }

    private String offers(String code, int seats) {
        var policy = Map.of("code", "standard", "is_default", true, "license_type", "consumption", "max_activations", seats,
                "max_consumptions", 1_000_000);
        made(management.post("products/", Json.text(Map.of("product_name", code, "short_code", code, "policies", List.of(policy)))));
        return code;
    }

    private Answer orders(String bundle, Map<String, Object> license) {
        return management.post("orders/", Json.text(Map.of("id", id(), "customer", Map.of("email", "customer@example.com"), "items",
                List.of(Map.of("bundle_code", bundle, "licenses", List.of(license))))));
    }

    private static Answer made(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer;
    }

    private List<Long> active(SoldBundle bundle) {
        return bundle.members().stream().map(this::activeDevices).toList();
    }

    /** Machines that are active on some members of the bundle and not on all of them. */
    private long halfBundles(SoldBundle bundle) {
        var first = bundle.members().get(0).id();
        return books.number("select count(*) from (select d.hardware_id from device d join license l on l.id = d.license_id"
                + " where l.bundle_set = ? and d.active group by d.hardware_id having count(*) < ?) half", first, bundle.members().size());
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
