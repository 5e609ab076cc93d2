package io.tallystick.floating.boundary;

import io.tallystick.access.boundary.Caller;
import io.tallystick.activation.boundary.ActivatedLicense;
import io.tallystick.activation.boundary.DeviceBookings;
import io.tallystick.activation.boundary.DeviceView;
import io.tallystick.floating.control.BorrowRules;
import io.tallystick.floating.control.Entitlement;
import io.tallystick.floating.control.SlotBooking;
import io.tallystick.license.boundary.Claim;
import io.tallystick.license.boundary.Claimant;
import io.tallystick.license.boundary.Claims;
import io.tallystick.license.boundary.HeldLicense;
import io.tallystick.license.boundary.LicenseView;
import io.tallystick.license.boundary.Licenses;
import io.tallystick.license.boundary.Seats;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** Slots given back and borrowed (§3.10), and slots as the vendor sees them (§6). */
@Stateless
public class FloatingSlots {

    @EJB
    Claims claims;
    @EJB
    Seats seats;
    @EJB
    Licenses licenses;
    @EJB
    DeviceBookings devices;
    @Inject
    SlotBooking booking;

    /**
     * Gives a device's slot of a license back; a device that holds none is answered the same (requirement F7).
     * {@code floating_not_available} for a license that does not float.
     */
    public void release(Caller caller, Claim claim, String hardwareId) {
        caller.requireWrite();
        HeldLicense license = seats.hold(caller, claims.named(caller, claim));
        DeviceView device = devices.active(license, hardwareId);
        Entitlement entitlement = Entitlement.of(seats.view(license));
        BorrowRules.requireFloating(entitlement);
        booking.release(caller, entitlement, device.id());
    }

    /**
     * Gives a device's slot of a feature back: {@code invalid_license_feature_code}, {@code feature_not_floating},
     * {@code floating_feature_device_not_in_use}.
     */
    public void releaseFeature(Caller caller, Claim claim, String hardwareId, String feature) {
        caller.requireWrite();
        HeldLicense license = seats.hold(caller, claims.named(caller, claim));
        DeviceView device = devices.active(license, hardwareId);
        Entitlement entitlement = Entitlement.of(seats.view(license), feature);
        BorrowRules.requireFloating(entitlement);
        if (!booking.release(caller, entitlement, device.id())) {
            throw new LicensingException(ErrorCode.FLOATING_FEATURE_DEVICE_NOT_IN_USE);
        }
    }

    /**
     * Lends an active device a slot, its own if it holds one: {@code license_borrow_not_allowed}, {@code borrow_until_not_valid},
     * {@code floating_not_available}, {@code license_expired}; for a feature as {@link #releaseFeature}, too.
     */
    public BorrowedSlot borrow(Caller caller, Borrowing wish) {
        caller.requireWrite();
        Claimant claimant = claims.authenticated(caller, wish.claim());
        HeldLicense license = seats.hold(caller, claimant);
        DeviceView device = devices.active(license, wish.hardwareId());
        return booking.borrow(caller, Entitlement.of(seats.view(license), wish.feature()), device.id(), wish.until());
    }

    /**
     * Lends a device a slot of its license on the vendor's word, by the same rules; {@code not_found}, {@code license_not_active},
     * {@code license_not_enabled}.
     */
    public DeviceView borrow(Caller caller, long deviceId, OffsetDateTime until) {
        DeviceView device = devices.activeById(caller, deviceId);
        LicenseView license = licenses.get(caller, device.licenseId());
        if (!license.enabled()) {
            throw new LicensingException(ErrorCode.LICENSE_NOT_ENABLED, "The license is not enabled: enable it first.");
        }
        booking.borrow(caller, Entitlement.of(license), device.id(), until);
        return device;
    }

    /**
     * What a list tells of slots beside each of these licenses, as a check would; {@code borrowedUntil} is null where no device is shown.
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<Checked> besides(List<ActivatedLicense> shown) {
        List<SlotView> held = of(shown.stream().map(ActivatedLicense::device).filter(Objects::nonNull).toList());
        return shown.stream().map(each -> new Checked(each, null, borrowedUntil(held, each.license().id()), inUse(each.license()))).toList();
    }

    private static long inUse(LicenseView license) {
        return license.terms().floating().floats() ? license.counts().slotsInUse() : 0;
    }

    private static OffsetDateTime borrowedUntil(List<SlotView> held, long licenseId) {
        return held.stream().filter(slot -> slot.licenseId() == licenseId && slot.feature() == null).map(SlotView::borrowedUntil)
            .filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** The slots that these devices hold now. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<SlotView> of(Collection<DeviceView> shown) {
        return booking.heldBy(shown.stream().map(DeviceView::id).toList());
    }
}
