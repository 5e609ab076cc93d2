package io.tallystick.it.books;

import static io.tallystick.it.books.Grant.aLicense;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

import io.tallystick.it.server.Answer;
import io.tallystick.it.server.LicenseApi;
import io.tallystick.it.server.TallystickServer;
import io.tallystick.it.server.TwoNodes;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;

/** One node is frozen in the middle of its checks, the slots of its devices time out and are taken through the other node, and it wakes up. */
@TwoNodes
class FrozenNodeTwoNodesIT extends Race {

    private static final int SLOTS = 3;
    private static final int CALLERS = 12;

    @RepeatedTest(5)
    @DisplayName("F3 a node that wakes up after the timeout cannot take its slots back")
    void aNodeThatWakesUpCannotTakeItsSlotsBack(TallystickServer first, LicenseApi both) throws Exception {
        var license = shop.sells(aLicense().withSlots(SLOTS));
        var early = machines(license, LicenseApi.ofAcme(first.uri()), "early-");
        var late = machines(license, both.withoutNode(first.uri()), "late-");
        assertThat(List.of(early.get(0).check(), early.get(1).check(), early.get(2).check())).allMatch(answer -> answer.status() == 200);
        var over = new AtomicBoolean();
        var renewing = IntStream.range(0, CALLERS).mapToObj(i -> CompletableFuture.supplyAsync(() -> {
            Answer answer = null;
            while (!over.get()) {
                answer = early.get(i % SLOTS).check();
            }
            return answer;
        }, command -> new Thread(command).start())).toList();

        freezeBetweenStatements(first, license);
        try {
            over.set(true);
            assertThat(Crowd.tally(Crowd.of(SLOTS, i -> late.get(i).check()))).isEqualTo(Map.of("200", (long) SLOTS));
        } finally {
            first.resume();
        }

        for (var each : renewing) {
            each.get(1, TimeUnit.MINUTES);
        }
        assertThat(Crowd.tally(Crowd.of(SLOTS, i -> early.get(i).check()))).isEqualTo(Map.of("400 floating_not_available", (long) SLOTS));
        assertThat(Crowd.tally(Crowd.of(SLOTS, i -> late.get(i).check()))).isEqualTo(Map.of("200", (long) SLOTS));
        assertThat(slots(license)).isEqualTo(SLOTS);
    }

    private static List<Machine> machines(Sold license, LicenseApi api, String name) {
        var all = IntStream.range(0, SLOTS).mapToObj(i -> license.machine(api, name + i)).toList();
        all.forEach(machine -> assertThat(machine.activate().status()).isEqualTo(200));
        return all;
    }

    /** Until the node stands still where it holds no lock, and three hours have passed for its slots. */
    private void freezeBetweenStatements(TallystickServer node, Sold license) throws InterruptedException {
        for (boolean passed = false; !passed; ) {
            Thread.sleep(300);
            node.pause();
            try {
                mustBeFree(license);
                letThreeHoursPass(license);
                // What the node had sent already is carried out while it stands still, on a busy machine not at once.
                Thread.sleep(1_500);
                mustBeFree(license);
                passed = true;
            } catch (AssertionError aLockIsHeld) {
                node.resume();
            }
        }
    }

    /** Whoever freezes under the lock of the license or of a slot lets all others wait, which is another story. */
    private void mustBeFree(Sold license) {
        books.change("update license set vacated_seats = vacated_seats where id = ?", license.id());
        books.change("update floating_slot set taken_at = taken_at where entitlement_id = ?", license.id());
    }

    private void letThreeHoursPass(Sold license) {
        books.change("update floating_slot set taken_at = taken_at - interval '3' hour, renewed_at = renewed_at - interval '3' hour,"
                + " expires_at = expires_at - interval '3' hour where entitlement_id = ?", license.id());
    }
}
