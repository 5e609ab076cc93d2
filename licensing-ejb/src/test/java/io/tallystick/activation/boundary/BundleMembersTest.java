package io.tallystick.activation.boundary;

import static io.tallystick.fixture.Refusals.assertRefused;
import static io.tallystick.shared.ErrorCode.DEVICE_NOT_FOUND;
import static io.tallystick.shared.ErrorCode.LICENSE_EXPIRED;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.fixture.ALicense;
import io.tallystick.fixture.Held;
import io.tallystick.license.boundary.HeldLicense;
import io.tallystick.shared.LicensingException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BundleMembersTest {

    private static final HeldLicense FIRST = Held.of(ALicense.withSeats(1));
    private static final HeldLicense SECOND = Held.of(ALicense.withSeats(2));

    @Test
    @DisplayName("D11 the members of a bundle are booked one after the other, in their order")
    void membersAreBookedInTheirOrder() {
        assertThat(new BundleMembers(List.of(FIRST, SECOND)).each(member -> member.terms().seats().maxActivations())).containsExactly(1, 2);
    }

    @Test
    @DisplayName("D11 the first refusal refuses the bundle with the member's own code, and names the member")
    void theFirstRefusalRefusesTheBundle() {
        List<HeldLicense> asked = new ArrayList<>();

        assertRefused(LICENSE_EXPIRED, () -> new BundleMembers(List.of(FIRST, SECOND)).each(member -> {
            asked.add(member);
            throw new LicensingException(LICENSE_EXPIRED);
        })).hasMessage("EX: " + LICENSE_EXPIRED.message());
        assertThat(asked).containsExactly(FIRST);
    }

    @Test
    @DisplayName("D12 members that the device never was on are passed over, unless it never was on any")
    void unknownMembersArePassedOver() {
        assertThat(new BundleMembers(List.of(FIRST, SECOND)).known(member -> member == SECOND).licenses()).containsExactly(SECOND);
        assertRefused(DEVICE_NOT_FOUND, () -> new BundleMembers(List.of(FIRST, SECOND)).known(member -> false));
    }
}
