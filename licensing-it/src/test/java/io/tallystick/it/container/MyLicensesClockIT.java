package io.tallystick.it.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

import javax.sql.DataSource;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;

import io.tallystick.access.boundary.Caller;
import io.tallystick.activation.boundary.Activation;
import io.tallystick.activation.boundary.DeviceBookings;
import io.tallystick.activation.boundary.DeviceDetails;
import io.tallystick.activation.boundary.DeviceView;
import io.tallystick.license.boundary.Claims;
import io.tallystick.license.boundary.Seats;
import io.tallystick.selfservice.boundary.NewSession;
import io.tallystick.selfservice.boundary.OwnLicenses;
import io.tallystick.selfservice.boundary.SignIns;
import io.tallystick.selfservice.boundary.Visitor;
import io.tallystick.selfservice.boundary.Visits;
import io.tallystick.access.boundary.Secrets;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.shared.Page;
import io.tallystick.storage.Storage;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the page "my licenses" stands on, on the real database, while the clock of the server is moved by hand. */
@ArquillianTest
public class MyLicensesClockIT {

    private static final DeviceDetails SILENT = new DeviceDetails(null, null, null, null, null, null, null, null, null, null);
    private static final AtomicLong NUMBER = new AtomicLong(1);
    private static final Duration LOCK = Duration.ofDays(180);

    @EJB
    private DeviceBookings bookings;
    @EJB
    private Claims claims;
    @EJB
    private Seats seats;
    @EJB
    private OwnLicenses licenses;
    @EJB
    private SignIns signIns;
    @EJB
    private Visits visits;
    @Inject
    private Secrets secrets;
    @Resource(lookup = Storage.DATA_SOURCE)
    private DataSource dataSource;
    @Inject
    private FloatingOffice office;
    @Inject
    private Clock clock;
    @Inject
    private UserTransaction transaction;

    @Deployment
    static Archive<?> tallystick() {
        return Deployments.tallystickByHand(MyLicensesClockIT.class, FloatingOffice.class);
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

    @Test
    @DisplayName("V5 V2 V4 links, sessions and licenses count in their own company alone, also for one address in two of them")
    void everythingCountsInItsOwnCompany() throws Exception {
        var license = office.sellsLocked(0);
        Caller portal = FloatingOffice.VENDOR.get();
        Caller other = office.foundsAnother();
        String secret = secrets.next();
        write(portal, secret);

        assertEquals(ErrorCode.SIGN_IN_LINK_ENDED, assertThrows(LicensingException.class, () -> signIns.use(other, secret)).code());
        NewSession session = signIns.use(portal, secret);

        assertTrue(visits.visitor(other, session.token()).isEmpty());
        assertEquals("c@example.org", visits.visitor(portal, session.token()).orElseThrow().email());
        var all = licenses.list(session.visitor(), new Page.Request(1000, 0)).items();
        assertTrue(all.stream().anyMatch(each -> each.id() == license.id()));
        var theirs = licenses.list(Visitor.of(other, "c@example.org"), new Page.Request(1000, 0)).items();
        assertEquals(1, theirs.size());
        assertEquals(ErrorCode.NOT_FOUND, assertThrows(LicensingException.class,
            () -> licenses.sheet(session.visitor(), theirs.get(0).id(), new Page.Request(20, 0))).code());
    }

    @Test
    @DisplayName("V4 a session ends exactly half an hour after the last visit, and after twelve hours of visits")
    void aSessionEndsExactly() throws Exception {
        office.sellsLocked(0);
        Caller portal = FloatingOffice.VENDOR.get();
        String secret = secrets.next();
        write(portal, secret);
        HandMovedClock.move(Duration.ofMinutes(30).minusMillis(1));
        String token = signIns.use(portal, secret).token();

        for (int i = 0; i < 24; i++) {
            assertTrue(visits.visitor(portal, token).isPresent());
            HandMovedClock.move(Duration.ofMinutes(30).minusMillis(1));
        }
        assertTrue(visits.visitor(portal, token).isPresent());
        HandMovedClock.move(Duration.ofMillis(24));
        assertTrue(visits.visitor(portal, token).isEmpty());
    }

    /** A link that was mailed now. */
    private void write(Caller portal, String secret) throws SQLException {
        try (var connection = dataSource.getConnection(); var row = connection.prepareStatement("insert into sign_in_link"
            + " (id, company_id, email, base_url, sender_name, state, secret_hash, asked_at, expires_at)"
            + " values (?, ?, 'c@example.org', 'http://localhost', 'Acme', 'MAILED', ?, ?, ?)")) {
            row.setLong(1, NUMBER.incrementAndGet());
            row.setLong(2, portal.companyId());
            row.setString(3, secrets.hash(secret));
            row.setObject(4, OffsetDateTime.now(clock));
            row.setObject(5, OffsetDateTime.now(clock).plusMinutes(30));
            row.executeUpdate();
        }
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
