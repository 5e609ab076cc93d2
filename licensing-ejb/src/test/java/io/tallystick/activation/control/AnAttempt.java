package io.tallystick.activation.control;

import io.tallystick.activation.boundary.Activation;
import io.tallystick.activation.boundary.DeviceDetails;
import io.tallystick.activation.entity.Device;
import io.tallystick.catalog.boundary.ProductView;
import io.tallystick.catalog.boundary.Terms;
import io.tallystick.fixture.AProduct;
import io.tallystick.fixture.Details;
import io.tallystick.fixture.Moments;
import io.tallystick.license.boundary.Claimant;
import io.tallystick.license.boundary.HeldLicense;
import java.time.OffsetDateTime;
import java.util.Map;

/** An attempt to activate a device, which every rule allows until a test spoils it. */
final class AnAttempt {

    static final OffsetDateTime NOW = Moments.at("2026-03-01T12:00:00Z");

    private ProductView product = AProduct.offered();
    private Terms terms = Terms.perpetual();
    private boolean enabled = true;
    private boolean seatFree = true;
    private boolean userSeatFree = true;
    private boolean transferFree = true;
    private Device device;
    private DeviceDetails details = Details.silent();
    private boolean offline;

    AnAttempt onProduct(ProductView wished) {
        product = wished;
        return this;
    }

    AnAttempt on(Terms wished) {
        terms = wished;
        return this;
    }

    AnAttempt onDisabledLicense() {
        enabled = false;
        return this;
    }

    AnAttempt withoutFreeSeat() {
        seatFree = false;
        return this;
    }

    AnAttempt withoutFreeSeatOfTheUser() {
        userSeatFree = false;
        return this;
    }

    AnAttempt withoutTransfersLeft() {
        transferFree = false;
        return this;
    }

    /** The machine holds a seat of the license. */
    AnAttempt byActiveDevice() {
        device = device(true);
        return this;
    }

    /** The machine held a seat before. */
    AnAttempt byReturningDevice() {
        device = device(true);
        device.deactivate(NOW.minusDays(1));
        return this;
    }

    AnAttempt byBlacklistedDevice() {
        device = device(false);
        device.blacklist(true);
        return this;
    }

    AnAttempt telling(DeviceDetails told) {
        details = told;
        return this;
    }

    AnAttempt offline() {
        offline = true;
        return this;
    }

    ActivationRules.Attempt made() {
        Claimant claimant = new Claimant(product, "AAAA-BBBB-CCCC-DDDD", null, null);
        HeldLicense license = new HeldLicense(40, claimant, enabled, terms, seatFree, userSeatFree, transferFree,
            new HeldLicense.Taken(seatFree ? 0 : 1, 0, userSeatFree ? 0 : 1, 1));
        return new ActivationRules.Attempt(license, device, new Activation("device-1", details, Map.of(), null, offline), NOW);
    }

    private static Device device(boolean active) {
        Device known = new Device(1, 40, "device-1");
        if (active) {
            known.activate(null, NOW.minusDays(2));
        }
        return known;
    }
}
