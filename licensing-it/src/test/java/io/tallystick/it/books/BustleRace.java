package io.tallystick.it.books;

import static io.tallystick.it.books.Grant.aLicense;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

/** Everything at once on one license: whatever the order was, the books are balanced afterwards, and nobody was told of a failure. */
abstract class BustleRace extends Race {

    private static final int CALLERS = 32;
    private static final int CALLS_EACH = 40;

    @Test
    void afterAllKindsOfCallsAtOnceEveryCounterOfALicenseEqualsItsRows() {
        var license = shop.sells(aLicense().withSeats(6).withSlots(3).withUnits(2000).withFeatureUnits(800));
        var bustle = new Bustle(api, management, license, Collections.singletonList(null));

        var answers = Crowd.inTurns(CALLERS, CALLS_EACH, bustle::anyCall);

        assertThat(answers).allMatch(answer -> answer.status() < 500);
        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSizeGreaterThan(CALLERS);
    }

    /** Fewer calls: each of them pays for the slow hash of a password. */
    @Test
    void afterAllKindsOfCallsAtOnceEveryCounterOfEveryUserEqualsItsRows() {
        var tag = UUID.randomUUID() + "@example.com";
        var license = shop.sells(aLicense().withSeats(6).forUser("anna-" + tag, 2).forUser("bert-" + tag, 3).forUser("cleo-" + tag, 0));
        var bustle = new Bustle(api, management, license, List.of("anna-" + tag, "bert-" + tag, "cleo-" + tag));

        var answers = Crowd.inTurns(8, 12, bustle::anyCall);

        assertThat(answers).allMatch(answer -> answer.status() < 500);
        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSizeGreaterThan(8);
    }
}
