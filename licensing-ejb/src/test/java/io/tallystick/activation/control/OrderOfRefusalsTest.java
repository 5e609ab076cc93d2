package io.tallystick.activation.control;

import static io.tallystick.activation.control.AnAttempt.NOW;
import static io.tallystick.fixture.Refusals.assertRefused;
import static io.tallystick.shared.ErrorCode.ARCHIVED_PRODUCT;
import static io.tallystick.shared.ErrorCode.BLACKLISTED;
import static io.tallystick.shared.ErrorCode.DISABLED_PRODUCT;
import static io.tallystick.shared.ErrorCode.LICENSE_ACTIVATED_MAX_TIMES;
import static io.tallystick.shared.ErrorCode.LICENSE_EXPIRED;
import static io.tallystick.shared.ErrorCode.LICENSE_NOT_ENABLED;
import static io.tallystick.shared.ErrorCode.LICENSE_START_DATE_ERROR;
import static io.tallystick.shared.ErrorCode.LICENSE_TRANSFERRED_MAX_TIMES;
import static io.tallystick.shared.ErrorCode.LICENSE_USER_ACTIVATED_MAX_TIMES;
import static io.tallystick.shared.ErrorCode.OFFLINE_ACTIVATION_NOT_ALLOWED;
import static io.tallystick.shared.ErrorCode.OFFLINE_FLOATING_CLOUD_NOT_SUPPORTED;
import static io.tallystick.shared.ErrorCode.OFFLINE_SUBSCRIPTION_NOT_SUPPORTED;
import static io.tallystick.shared.ErrorCode.PRODUCT_VERSION_NOT_SUPPORTED;
import static io.tallystick.shared.ErrorCode.VM_NOT_ALLOWED;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.tallystick.activation.boundary.DeviceDetails;
import io.tallystick.catalog.boundary.ConsumptionTerms;
import io.tallystick.catalog.boundary.FloatingTerms;
import io.tallystick.catalog.boundary.LicenseType;
import io.tallystick.catalog.boundary.SeatTerms;
import io.tallystick.catalog.boundary.Terms;
import io.tallystick.catalog.boundary.TimeTerms;
import io.tallystick.fixture.AProduct;
import io.tallystick.fixture.Details;
import io.tallystick.shared.ErrorCode;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** One attempt that breaks every rule is healed step by step; each step shows the next refusal. */
class OrderOfRefusalsTest {

    private static final DeviceDetails OLD_VIRTUAL = new DeviceDetails("0.9", null, null, null, null, null, null, null, true, null);

    private final AnAttempt attempt = new AnAttempt().onProduct(AProduct.archived()).onDisabledLicense().byBlacklistedDevice().offline()
        .telling(OLD_VIRTUAL).withoutFreeSeat().withoutFreeSeatOfTheUser().withoutTransfersLeft();

    private LicenseType type = LicenseType.SUBSCRIPTION;
    private boolean offlineAllowed;
    private boolean cloud = true;
    private OffsetDateTime start = NOW.plusDays(1);
    private OffsetDateTime end = NOW.minusDays(1);

    @Test
    @DisplayName("D7 refusals come in this order: product, license, device, offline, machine, version, time, seats, user, transfers")
    void refusalsComeInOrder() {
        next(ARCHIVED_PRODUCT);
        attempt.onProduct(AProduct.disabled());
        next(DISABLED_PRODUCT);
        attempt.onProduct(AProduct.offered());
        next(LICENSE_NOT_ENABLED);
        AnAttempt enabled = new AnAttempt().byBlacklistedDevice().offline().telling(OLD_VIRTUAL).withoutFreeSeat().withoutFreeSeatOfTheUser()
            .withoutTransfersLeft();
        next(enabled, BLACKLISTED);
        fromTheTermsOn(new AnAttempt().offline().telling(OLD_VIRTUAL).withoutFreeSeat().withoutFreeSeatOfTheUser().withoutTransfersLeft());
    }

    private void fromTheTermsOn(AnAttempt unknownDevice) {
        next(unknownDevice, OFFLINE_ACTIVATION_NOT_ALLOWED);
        offlineAllowed = true;
        next(unknownDevice, OFFLINE_SUBSCRIPTION_NOT_SUPPORTED);
        type = LicenseType.TIME_LIMITED;
        next(unknownDevice, OFFLINE_FLOATING_CLOUD_NOT_SUPPORTED);
        cloud = false;
        next(unknownDevice, VM_NOT_ALLOWED);
        next(unknownDevice.telling(Details.ofVersion("0.9")), PRODUCT_VERSION_NOT_SUPPORTED);
        next(unknownDevice.telling(Details.silent()), LICENSE_START_DATE_ERROR);
        start = null;
        next(unknownDevice, LICENSE_EXPIRED);
        end = null;
        next(unknownDevice, LICENSE_ACTIVATED_MAX_TIMES);
        fromTheUserOn();
    }

    private void fromTheUserOn() {
        next(new AnAttempt().withoutFreeSeatOfTheUser().withoutTransfersLeft(), LICENSE_USER_ACTIVATED_MAX_TIMES);
        next(new AnAttempt().withoutTransfersLeft(), LICENSE_TRANSFERRED_MAX_TIMES);
        assertThatNoException().isThrownBy(() -> ActivationRules.requireAllowed(new AnAttempt().on(terms()).made()));
    }

    private void next(ErrorCode code) {
        next(attempt, code);
    }

    private void next(AnAttempt made, ErrorCode code) {
        assertRefused(code, () -> ActivationRules.requireAllowed(made.on(terms()).made()));
    }

    private Terms terms() {
        return new Terms(type, new SeatTerms(1, false, 1, true, offlineAllowed, 0, "1.0", null),
            new TimeTerms(end, null, start, false, 0, null, false, 0), new FloatingTerms(false, cloud, 1, 120, false, 0),
            ConsumptionTerms.none());
    }
}
