package io.tallystick.it.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;

import io.tallystick.activation.boundary.Activation;
import io.tallystick.activation.boundary.DeviceBookings;
import io.tallystick.activation.boundary.DeviceDetails;
import io.tallystick.activation.boundary.DeviceView;
import io.tallystick.license.boundary.Claims;
import io.tallystick.license.boundary.Seats;
import io.tallystick.selfservice.boundary.OwnLicenses;
import io.tallystick.selfservice.boundary.Visitor;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The lock of an offline device on the real database, while the clock of the server is moved by hand. */
@ArquillianTest
public class OfflineLockIT {

    private static final DeviceDetails SILENT = new DeviceDetails(null, null, null, null, null, null, null, null, null, null);
    private static final Duration LOCK = Duration.ofDays(180);

    @EJB
    private DeviceBookings bookings;
    @EJB
    private Claims claims;
    @EJB
    private Seats seats;
    @EJB
    private OwnLicenses licenses;
    @Inject
    private FloatingOffice office;
    @Inject
    private Clock clock;
    @Inject
    private UserTransaction transaction;

    @Deployment
    static Archive<?> tallystick() {
        return Deployments.tallystickByHand(OfflineLockIT.class, FloatingOffice.class);
    }

    @Test
    @DisplayName("D13 a locked device is released exactly from the end of its lock, and an activation by a new file locks it again")
    void aLockedDeviceIsReleasedExactlyFromTheEndOfItsLock() throws Exception {
        var license = office.sellsLocked(180);
        var visitor = Visitor.of(FloatingOffice.VENDOR.get(), "c@example.org");
        OffsetDateTime begun = OffsetDateTime.now(clock);
        DeviceView device = activateOffline(license);
        assertEquals(begun.plus(LOCK), device.lockedUntil());

        HandMovedClock.move(LOCK.minusMillis(1));
        assertRefused(visitor, license, device);
        HandMovedClock.move(Duration.ofMillis(1));
        assertFalse(licenses.release(visitor, license.id(), device.id()).active());

        DeviceView again = activateOffline(license);
        assertEquals(begun.plus(LOCK).plus(LOCK), again.lockedUntil());
        assertRefused(visitor, license, again);
        assertTrue(licenses.device(visitor, license.id(), device.id()).device().active());
    }

    @Test
    @DisplayName("D13 without days an offline device is released at once")
    void withoutDaysADeviceIsReleasedAtOnce() throws Exception {
        var license = office.sellsLocked(0);
        DeviceView device = activateOffline(license);

        assertNull(device.lockedUntil());
        assertFalse(licenses.release(Visitor.of(FloatingOffice.VENDOR.get(), "c@example.org"), license.id(), device.id()).active());
    }

    private DeviceView activateOffline(FloatingOffice.Sold license) throws Exception {
        transaction.begin();
        try {
            var held = seats.hold(FloatingOffice.VENDOR.get(), claims.authenticated(FloatingOffice.VENDOR.get(), license.claim()));
            return bookings.activate(FloatingOffice.VENDOR.get(), held, new Activation("offline", SILENT, Map.of(), null, true));
        } finally {
            transaction.commit();
        }
    }

    private void assertRefused(Visitor visitor, FloatingOffice.Sold license, DeviceView device) {
        var refusal = assertThrows(LicensingException.class, () -> licenses.release(visitor, license.id(), device.id()));
        assertEquals(ErrorCode.OFFLINE_DEVICE_LOCKED, refusal.code());
    }
}
