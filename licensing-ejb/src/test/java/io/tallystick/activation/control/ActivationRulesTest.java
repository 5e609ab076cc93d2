package io.tallystick.activation.control;

import static io.tallystick.activation.control.ActivationRules.DEVICE_IS_NOT_BLACKLISTED;
import static io.tallystick.activation.control.ActivationRules.FLOATING_CLOUD_STAYS_ONLINE;
import static io.tallystick.activation.control.ActivationRules.LICENSE_HAS_A_SEAT_LEFT;
import static io.tallystick.activation.control.ActivationRules.LICENSE_HAS_NOT_EXPIRED;
import static io.tallystick.activation.control.ActivationRules.LICENSE_IS_ENABLED;
import static io.tallystick.activation.control.ActivationRules.MACHINE_IS_PHYSICAL_WHERE_DEMANDED;
import static io.tallystick.activation.control.ActivationRules.OFFLINE_ACTIVATION_IS_ALLOWED;
import static io.tallystick.activation.control.ActivationRules.START_DATE_HAS_COME;
import static io.tallystick.activation.control.ActivationRules.SUBSCRIPTION_STAYS_ONLINE;
import static io.tallystick.activation.control.ActivationRules.TRANSFERS_ARE_LEFT;
import static io.tallystick.activation.control.ActivationRules.USER_HAS_A_SEAT_LEFT;
import static io.tallystick.activation.control.ActivationRules.VERSION_IS_COVERED;
import static io.tallystick.activation.control.AnAttempt.NOW;
import static io.tallystick.fixture.ATerms.endingAt;
import static io.tallystick.fixture.ATerms.of;
import static io.tallystick.fixture.ATerms.perpetual;
import static io.tallystick.fixture.ATerms.startingAt;
import static io.tallystick.fixture.ATerms.versions;
import static io.tallystick.fixture.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.tallystick.catalog.boundary.ConsumptionTerms;
import io.tallystick.catalog.boundary.FloatingTerms;
import io.tallystick.catalog.boundary.LicenseType;
import io.tallystick.catalog.boundary.SeatTerms;
import io.tallystick.catalog.boundary.Terms;
import io.tallystick.catalog.boundary.TimeTerms;
import io.tallystick.fixture.AProduct;
import io.tallystick.fixture.Details;
import io.tallystick.license.boundary.Rule;
import io.tallystick.shared.ErrorCode;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActivationRulesTest {

    @Test
    @DisplayName("D7 a device that breaks no rule is allowed")
    void aDeviceThatBreaksNoRuleIsAllowed() {
        assertThatNoException().isThrownBy(() -> ActivationRules.requireAllowed(anAttempt().made()));
        assertThatNoException().isThrownBy(() -> ActivationRules.requireAllowed(anAttempt().offline().made()));
    }

    @Nested
    @DisplayName("license and device")
    class LicenseAndDevice {

        @Test
        @DisplayName("a license must be enabled")
        void aLicenseMustBeEnabled() {
            allowed(LICENSE_IS_ENABLED, anAttempt());
            refused(LICENSE_IS_ENABLED, anAttempt().onDisabledLicense(), ErrorCode.LICENSE_NOT_ENABLED);
        }

        @Test
        @DisplayName("D4 a blacklisted device is refused; one that is known or new is not")
        void aBlacklistedDeviceIsRefused() {
            allowed(DEVICE_IS_NOT_BLACKLISTED, anAttempt());
            allowed(DEVICE_IS_NOT_BLACKLISTED, anAttempt().byReturningDevice());
            refused(DEVICE_IS_NOT_BLACKLISTED, anAttempt().byBlacklistedDevice(), ErrorCode.BLACKLISTED);
        }

        @Test
        @DisplayName("a virtual machine is refused where the license demands a physical one")
        void aVirtualMachineIsRefusedByTheLicense() {
            Terms physical = perpetual(new SeatTerms(1, false, 0, true, true, 0, null, null));

            allowed(MACHINE_IS_PHYSICAL_WHERE_DEMANDED, anAttempt().telling(Details.ofMachine(true)));
            allowed(MACHINE_IS_PHYSICAL_WHERE_DEMANDED, anAttempt().on(physical).telling(Details.ofMachine(false)));
            allowed(MACHINE_IS_PHYSICAL_WHERE_DEMANDED, anAttempt().on(physical).telling(Details.silent()));
            refused(MACHINE_IS_PHYSICAL_WHERE_DEMANDED, anAttempt().on(physical).telling(Details.ofMachine(true)), ErrorCode.VM_NOT_ALLOWED);
        }

        @Test
        @DisplayName("a virtual machine is refused where the product demands a physical one")
        void aVirtualMachineIsRefusedByTheProduct() {
            AnAttempt attempt = anAttempt().onProduct(AProduct.forPhysicalMachines());

            allowed(MACHINE_IS_PHYSICAL_WHERE_DEMANDED, attempt);
            refused(MACHINE_IS_PHYSICAL_WHERE_DEMANDED, attempt.telling(Details.ofMachine(true)), ErrorCode.VM_NOT_ALLOWED);
        }

        @Test
        @DisplayName("an application outside the range of versions is refused")
        void anApplicationOutsideTheRangeIsRefused() {
            Terms ranged = perpetual(versions("1.5", "2.0"));

            allowed(VERSION_IS_COVERED, anAttempt().on(ranged).telling(Details.ofVersion("1.10")));
            allowed(VERSION_IS_COVERED, anAttempt().on(ranged));
            refused(VERSION_IS_COVERED, anAttempt().on(ranged).telling(Details.ofVersion("2.0.1")), ErrorCode.PRODUCT_VERSION_NOT_SUPPORTED);
        }

        @Test
        @DisplayName("where every version is covered, a version that cannot be read is no reason to refuse")
        void anUnreadableVersionMattersOnlyWhereThereIsARange() {
            allowed(VERSION_IS_COVERED, anAttempt().telling(Details.ofVersion("nightly")));
            refused(VERSION_IS_COVERED, anAttempt().on(perpetual(versions("1.5", null))).telling(Details.ofVersion("nightly")),
                ErrorCode.VALIDATION_ERROR);
        }
    }

    @Nested
    @DisplayName("offline")
    class Offline {

        @Test
        @DisplayName("O2 a license that forbids offline activation is activated online only")
        void aLicenseMayForbidOfflineActivation() {
            Terms forbidding = perpetual(new SeatTerms(1, false, 0, false, false, 0, null, null));

            allowed(OFFLINE_ACTIVATION_IS_ALLOWED, anAttempt().offline());
            allowed(OFFLINE_ACTIVATION_IS_ALLOWED, anAttempt().on(forbidding));
            refused(OFFLINE_ACTIVATION_IS_ALLOWED, anAttempt().on(forbidding).offline(), ErrorCode.OFFLINE_ACTIVATION_NOT_ALLOWED);
        }

        @ParameterizedTest
        @EnumSource
        @DisplayName("O2 only a subscription stays online")
        void onlyASubscriptionStaysOnline(LicenseType type) {
            AnAttempt attempt = anAttempt().on(of(type, TimeTerms.unlimited()));

            allowed(SUBSCRIPTION_STAYS_ONLINE, attempt);
            if (type == LicenseType.SUBSCRIPTION) {
                refused(SUBSCRIPTION_STAYS_ONLINE, attempt.offline(), ErrorCode.OFFLINE_SUBSCRIPTION_NOT_SUPPORTED);
            } else {
                allowed(SUBSCRIPTION_STAYS_ONLINE, attempt.offline());
            }
        }

        @Test
        @DisplayName("O2 floating in the cloud stays online; floating on the premises does not")
        void floatingCloudStaysOnline() {
            allowed(FLOATING_CLOUD_STAYS_ONLINE, anAttempt().on(floating(true, false)).offline());
            allowed(FLOATING_CLOUD_STAYS_ONLINE, anAttempt().on(floating(false, true)));
            refused(FLOATING_CLOUD_STAYS_ONLINE, anAttempt().on(floating(false, true)).offline(),
                ErrorCode.OFFLINE_FLOATING_CLOUD_NOT_SUPPORTED);
        }
    }

    @Nested
    @DisplayName("time")
    class Time {

        @Test
        @DisplayName("a license is activated from its start date on, and a refusal names that date")
        void aLicenseIsActivatedFromItsStartDateOn() {
            allowed(START_DATE_HAS_COME, anAttempt().on(of(LicenseType.PERPETUAL, startingAt(NOW))));
            refused(START_DATE_HAS_COME, anAttempt().on(of(LicenseType.PERPETUAL, startingAt(NOW.plusSeconds(1)))),
                ErrorCode.LICENSE_START_DATE_ERROR).hasMessageContaining("2026-03-01T12:00:01.000Z").hasMessageEndingWith(".");
        }

        @Test
        @DisplayName("an expired license is activated no more")
        void anExpiredLicenseIsActivatedNoMore() {
            allowed(LICENSE_HAS_NOT_EXPIRED, anAttempt().on(of(LicenseType.TIME_LIMITED, endingAt(NOW.plusSeconds(1)))));
            refused(LICENSE_HAS_NOT_EXPIRED, anAttempt().on(of(LicenseType.TIME_LIMITED, endingAt(NOW))), ErrorCode.LICENSE_EXPIRED);
        }
    }

    @Nested
    @DisplayName("seats")
    class Seats {

        @Test
        @DisplayName("L1 without a free seat a device is refused")
        void withoutAFreeSeatADeviceIsRefused() {
            allowed(LICENSE_HAS_A_SEAT_LEFT, anAttempt());
            refused(LICENSE_HAS_A_SEAT_LEFT, anAttempt().withoutFreeSeat(), ErrorCode.LICENSE_ACTIVATED_MAX_TIMES);
            refused(LICENSE_HAS_A_SEAT_LEFT, anAttempt().byReturningDevice().withoutFreeSeat(), ErrorCode.LICENSE_ACTIVATED_MAX_TIMES);
        }

        @Test
        @DisplayName("L3 without a free seat of its user a device is refused")
        void withoutAFreeSeatOfItsUserADeviceIsRefused() {
            allowed(USER_HAS_A_SEAT_LEFT, anAttempt());
            refused(USER_HAS_A_SEAT_LEFT, anAttempt().withoutFreeSeatOfTheUser(), ErrorCode.LICENSE_USER_ACTIVATED_MAX_TIMES);
        }

        @Test
        @DisplayName("L2 without transfers left a new device is refused, one that comes back is not")
        void withoutTransfersLeftANewDeviceIsRefused() {
            allowed(TRANSFERS_ARE_LEFT, anAttempt().byReturningDevice().withoutTransfersLeft());
            refused(TRANSFERS_ARE_LEFT, anAttempt().withoutTransfersLeft(), ErrorCode.LICENSE_TRANSFERRED_MAX_TIMES);
        }

        @Test
        @DisplayName("D2 no rule about seats stands against a device that is active already")
        void noSeatRuleStandsAgainstAnActiveDevice() {
            AnAttempt again = anAttempt().byActiveDevice().withoutFreeSeat().withoutFreeSeatOfTheUser().withoutTransfersLeft();

            assertThatNoException().isThrownBy(() -> ActivationRules.requireAllowed(again.made()));
        }

        @Test
        @DisplayName("D2 every other rule stands against a device that is active already")
        void otherRulesStandAgainstAnActiveDevice() {
            AnAttempt again = anAttempt().byActiveDevice().on(of(LicenseType.TIME_LIMITED, endingAt(NOW)));

            assertRefused(ErrorCode.LICENSE_EXPIRED, () -> ActivationRules.requireAllowed(again.made()));
        }
    }

    private static AnAttempt anAttempt() {
        return new AnAttempt();
    }

    private static Terms floating(boolean onPremises, boolean cloud) {
        return new Terms(LicenseType.PERPETUAL, SeatTerms.oneDevice(), TimeTerms.unlimited(),
            new FloatingTerms(onPremises, cloud, 5, 120, false, 0), ConsumptionTerms.none());
    }

    private static void allowed(Rule<ActivationRules.Attempt> rule, AnAttempt attempt) {
        assertThatNoException().isThrownBy(() -> rule.ask(attempt.made()));
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> refused(Rule<ActivationRules.Attempt> rule, AnAttempt attempt, ErrorCode code) {
        return assertRefused(code, () -> rule.ask(attempt.made()));
    }
}
