package io.tallystick.consumption.control;

import static io.tallystick.fixture.ATerms.units;
import static io.tallystick.fixture.Moments.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.consumption.entity.ConsumptionEntry;
import io.tallystick.consumption.entity.ConsumptionSource;
import io.tallystick.fixture.Held;
import io.tallystick.fixture.Moments;
import io.tallystick.fixture.Rows;
import io.tallystick.license.boundary.AllowanceView;
import io.tallystick.license.boundary.LicenseReset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private final Rows rows = new Rows();
    private final Ledger ledger = new Ledger();

    @BeforeEach
    void putTogether() {
        ledger.em = rows.manager();
        ledger.clock = Moments.stoppedAt("2026-03-01T12:00:00Z");
    }

    @Test
    @DisplayName("K1 units are a row; no units are none")
    void unitsAreARow() {
        ledger.write(facts(3));
        ledger.write(facts(0));
        ledger.write(facts(-2));

        assertThat(rows.persisted()).hasSize(2).hasOnlyElementsOfType(ConsumptionEntry.class);
    }

    @Test
    @DisplayName("K1 a reset takes back what stood on each meter, so that the rows add up to zero again")
    void aResetTakesBack() {
        ledger.takeBack(new LicenseReset(Held.CALLER, 40, List.of(
            new AllowanceView(40, null, units(100), 70, day("2026-03-01")),
            new AllowanceView(70, 70L, units(10), 0, day("2026-03-01")),
            new AllowanceView(71, 71L, units(10), 4, day("2026-03-01")))));

        assertThat(rows.persisted()).usingRecursiveFieldByFieldElementComparatorOnFields("units", "source", "licenseFeatureId")
            .containsExactly(row(null, -70), row(71L, -4));
    }

    private static ConsumptionEntry.Facts facts(long units) {
        return new ConsumptionEntry.Facts(1, 40, null, 80L, units, ConsumptionSource.ONLINE, null, day("2026-03-01"));
    }

    private static ConsumptionEntry row(Long feature, long units) {
        return new ConsumptionEntry(new ConsumptionEntry.Facts(1, 40, feature, null, units, ConsumptionSource.RESET, null, day("2026-03-01")),
            Moments.at("2026-03-01T12:00:00Z"));
    }
}
