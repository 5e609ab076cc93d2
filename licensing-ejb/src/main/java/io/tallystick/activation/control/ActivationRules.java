package io.tallystick.activation.control;

import static io.tallystick.shared.ErrorCode.BLACKLISTED;
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

import io.tallystick.activation.boundary.Activation;
import io.tallystick.activation.entity.Device;
import io.tallystick.catalog.boundary.LicenseType;
import io.tallystick.catalog.boundary.Terms;
import io.tallystick.license.boundary.HeldLicense;
import io.tallystick.license.boundary.LicenseView;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Whether a device may be activated: each rule is one sentence, asked in order; the first refusal counts (requirement D7). */
final class ActivationRules {

    /**
     * All that a rule may look at.
     *
     * @param device the row of this machine on the license; null when it never was active
     */
    record Attempt(HeldLicense license, Device device, Activation activation, OffsetDateTime now) {

        Terms terms() {
            return license.terms();
        }

        boolean holdsSeat() {
            return device != null && device.isActive();
        }
    }

    /** Throws the refusal, or does nothing. */
    interface Rule {
        void ask(Attempt attempt);
    }

    static final Rule LICENSE_IS_ENABLED = refuse(LICENSE_NOT_ENABLED, attempt -> !attempt.license().enabled());
    static final Rule DEVICE_IS_NOT_BLACKLISTED = refuse(BLACKLISTED, attempt -> attempt.device() != null && attempt.device().isBlacklisted());
    static final Rule OFFLINE_ACTIVATION_IS_ALLOWED =
        refuse(OFFLINE_ACTIVATION_NOT_ALLOWED, attempt -> attempt.activation().offline() && !attempt.terms().seats().offlineAllowed());
    static final Rule SUBSCRIPTION_STAYS_ONLINE = refuse(OFFLINE_SUBSCRIPTION_NOT_SUPPORTED,
        attempt -> attempt.activation().offline() && attempt.terms().type() == LicenseType.SUBSCRIPTION);
    static final Rule FLOATING_CLOUD_STAYS_ONLINE =
        refuse(OFFLINE_FLOATING_CLOUD_NOT_SUPPORTED, attempt -> attempt.activation().offline() && attempt.terms().floating().cloud());
    static final Rule MACHINE_IS_PHYSICAL_WHERE_DEMANDED = refuse(VM_NOT_ALLOWED, attempt -> Boolean.TRUE.equals(attempt.activation().details().isVm())
        && (attempt.terms().seats().preventVm() || attempt.license().claimant().product().preventVm()));
    static final Rule VERSION_IS_COVERED = refuse(PRODUCT_VERSION_NOT_SUPPORTED, attempt -> !attempt.terms().seats().covers(attempt.activation().details().appVer()));
    static final Rule START_DATE_HAS_COME = refuse(LICENSE_START_DATE_ERROR, attempt -> attempt.terms().time().startsAfter(attempt.now()),
        attempt -> "This license cannot be activated before start date: " + LicenseView.iso(attempt.terms().time().startDate()) + ".");
    static final Rule LICENSE_HAS_NOT_EXPIRED =
        refuse(LICENSE_EXPIRED, attempt -> attempt.terms().time().expiredAt(attempt.terms().type(), attempt.now()));
    static final Rule TRANSFERS_ARE_LEFT = refuse(LICENSE_TRANSFERRED_MAX_TIMES,
        attempt -> !attempt.holdsSeat() && !attempt.license().transferFree(attempt.device() != null));
    static final Rule USER_HAS_A_SEAT_LEFT =
        refuse(LICENSE_USER_ACTIVATED_MAX_TIMES, attempt -> !attempt.holdsSeat() && !attempt.license().userSeatFree());
    static final Rule LICENSE_HAS_A_SEAT_LEFT =
        refuse(LICENSE_ACTIVATED_MAX_TIMES, attempt -> !attempt.holdsSeat() && !attempt.license().seatFree());

    static final List<Rule> IN_ORDER = List.of(LICENSE_IS_ENABLED, DEVICE_IS_NOT_BLACKLISTED, OFFLINE_ACTIVATION_IS_ALLOWED,
        SUBSCRIPTION_STAYS_ONLINE, FLOATING_CLOUD_STAYS_ONLINE, MACHINE_IS_PHYSICAL_WHERE_DEMANDED, VERSION_IS_COVERED, START_DATE_HAS_COME,
        LICENSE_HAS_NOT_EXPIRED, LICENSE_HAS_A_SEAT_LEFT, USER_HAS_A_SEAT_LEFT, TRANSFERS_ARE_LEFT);

    private ActivationRules() {
    }

    static void requireAllowed(Attempt attempt) {
        attempt.license().claimant().product().requireOffered();
        IN_ORDER.forEach(rule -> rule.ask(attempt));
    }

    private static Rule refuse(ErrorCode code, Predicate<Attempt> refused) {
        return refuse(code, refused, attempt -> code.message());
    }

    private static Rule refuse(ErrorCode code, Predicate<Attempt> refused, Function<Attempt, String> message) {
        return attempt -> {
            if (refused.test(attempt)) {
                throw new LicensingException(code, message.apply(attempt));
            }
        };
    }
}
