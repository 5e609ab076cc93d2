package io.tallystick.activation.control;

import static io.tallystick.license.boundary.Rule.refusing;
import static io.tallystick.shared.ErrorCode.BLACKLISTED;
import static io.tallystick.shared.ErrorCode.LICENSE_ACTIVATED_MAX_TIMES;
import static io.tallystick.shared.ErrorCode.LICENSE_NOT_ENABLED;
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
import io.tallystick.catalog.boundary.ProductView;
import io.tallystick.catalog.boundary.Terms;
import io.tallystick.license.boundary.HeldLicense;
import io.tallystick.license.boundary.LifeTime;
import io.tallystick.license.boundary.Rule;
import java.time.OffsetDateTime;
import java.util.List;

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

        ProductView product() {
            return license.claimant().product();
        }

        LifeTime lifeTime() {
            return new LifeTime(terms(), now);
        }

        boolean holdsSeat() {
            return device != null && device.isActive();
        }

        boolean virtual() {
            return Boolean.TRUE.equals(activation.details().isVm());
        }

        boolean physicalDemanded() {
            return terms().seats().preventVm() || product().preventVm();
        }
    }

    static final Rule<Attempt> PRODUCT_IS_OFFERED =
        new Rule<>("product_is_offered", attempt -> attempt.product().requireOffered(), ActivationWords::offer);
    static final Rule<Attempt> LICENSE_IS_ENABLED =
        refusing("license_is_enabled", LICENSE_NOT_ENABLED, attempt -> !attempt.license().enabled(), ActivationWords::enabled);
    static final Rule<Attempt> DEVICE_IS_NOT_BLACKLISTED = refusing("device_is_not_blacklisted", BLACKLISTED,
        attempt -> attempt.device() != null && attempt.device().isBlacklisted(), ActivationWords::blacklisted);
    static final Rule<Attempt> OFFLINE_ACTIVATION_IS_ALLOWED = refusing("offline_activation_is_allowed", OFFLINE_ACTIVATION_NOT_ALLOWED,
        attempt -> attempt.activation().offline() && !attempt.terms().seats().offlineAllowed(), ActivationWords::offline);
    static final Rule<Attempt> SUBSCRIPTION_STAYS_ONLINE = refusing("subscription_stays_online", OFFLINE_SUBSCRIPTION_NOT_SUPPORTED,
        attempt -> attempt.activation().offline() && attempt.terms().type() == LicenseType.SUBSCRIPTION, ActivationWords::type);
    static final Rule<Attempt> FLOATING_CLOUD_STAYS_ONLINE = refusing("floating_cloud_stays_online", OFFLINE_FLOATING_CLOUD_NOT_SUPPORTED,
        attempt -> attempt.activation().offline() && attempt.terms().floating().cloud(), ActivationWords::floating);
    static final Rule<Attempt> MACHINE_IS_PHYSICAL_WHERE_DEMANDED = refusing("machine_is_physical_where_demanded", VM_NOT_ALLOWED,
        attempt -> attempt.virtual() && attempt.physicalDemanded(), ActivationWords::machine);
    static final Rule<Attempt> VERSION_IS_COVERED = refusing("version_is_covered", PRODUCT_VERSION_NOT_SUPPORTED,
        attempt -> !attempt.terms().seats().covers(attempt.activation().details().appVer()), ActivationWords::version);
    static final Rule<Attempt> START_DATE_HAS_COME = LifeTime.HAS_BEGUN.of(Attempt::lifeTime);
    static final Rule<Attempt> LICENSE_HAS_NOT_EXPIRED = LifeTime.HAS_NOT_EXPIRED.of(Attempt::lifeTime);
    static final Rule<Attempt> TRANSFERS_ARE_LEFT = refusing("transfers_are_left", LICENSE_TRANSFERRED_MAX_TIMES,
        attempt -> !attempt.holdsSeat() && !attempt.license().transferFree(attempt.device() != null), ActivationWords::transfers);
    static final Rule<Attempt> USER_HAS_A_SEAT_LEFT = refusing("user_has_a_seat_left", LICENSE_USER_ACTIVATED_MAX_TIMES,
        attempt -> !attempt.holdsSeat() && !attempt.license().userSeatFree(), ActivationWords::seatsOfTheUser);
    static final Rule<Attempt> LICENSE_HAS_A_SEAT_LEFT = refusing("license_has_a_seat_left", LICENSE_ACTIVATED_MAX_TIMES,
        attempt -> !attempt.holdsSeat() && !attempt.license().seatFree(), ActivationWords::seats);

    static final List<Rule<Attempt>> IN_ORDER = List.of(PRODUCT_IS_OFFERED, LICENSE_IS_ENABLED, DEVICE_IS_NOT_BLACKLISTED,
        OFFLINE_ACTIVATION_IS_ALLOWED, SUBSCRIPTION_STAYS_ONLINE, FLOATING_CLOUD_STAYS_ONLINE, MACHINE_IS_PHYSICAL_WHERE_DEMANDED,
        VERSION_IS_COVERED, START_DATE_HAS_COME, LICENSE_HAS_NOT_EXPIRED, LICENSE_HAS_A_SEAT_LEFT, USER_HAS_A_SEAT_LEFT, TRANSFERS_ARE_LEFT);

    private ActivationRules() {
    }

    static void requireAllowed(Attempt attempt) {
        Rule.askAll(IN_ORDER, attempt);
    }
}
