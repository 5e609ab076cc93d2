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
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;

import io.tallystick.floating.boundary.Borrowing;
import io.tallystick.floating.boundary.Checked;
import io.tallystick.floating.boundary.FloatingChecks;
import io.tallystick.floating.boundary.FloatingSlots;
import io.tallystick.floating.control.SlotAdmission;
import io.tallystick.floating.control.SlotRows;
import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.storage.Storage;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Slots on the real database, while the clock of the server is moved by hand. A license with one slot, half an hour each. */
@ArquillianTest
public class FloatingClockIT {

    private static final Duration TIMEOUT = Duration.ofMinutes(30);
    private static final Duration MILLI = Duration.ofMillis(1);

    @EJB
    private FloatingChecks checks;
    @EJB
    private FloatingSlots slots;
    @Inject
    private FloatingOffice office;
    @Inject
    private SlotRows rows;
    @Inject
    private SlotAdmission admission;
    @Inject
    private Clock clock;
    @Inject
    private UserTransaction transaction;
    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    private ManagedExecutorService threads;
    @Resource(lookup = Storage.DATA_SOURCE)
    private DataSource dataSource;

    private FloatingOffice.Sold license;

    @Deployment
    static Archive<?> tallystick() {
        return Deployments.tallystickByHand(FloatingClockIT.class, FloatingOffice.class);
    }

    @BeforeEach
    void sell() {
        if (office != null) {
            license = office.sells(1, TIMEOUT, 48);
        }
    }

    @Test
    @DisplayName("F2 a slot is free exactly when the timeout after its last renewal is over, and nobody has to notice")
    void aSlotIsFreeExactlyAfterTheTimeout() throws SQLException {
        check("one");
        HandMovedClock.move(Duration.ofMinutes(10));
        check("one");

        HandMovedClock.move(TIMEOUT.minus(MILLI));
        assertRefused("two");
        HandMovedClock.move(MILLI);
        assertEquals(0, inUse());
        check("two");

        assertRefused("one");
        assertEquals(1, rows());
    }

    @Test
    @DisplayName("F2 a device that checks in time keeps its slot for ever")
    void aDeviceThatChecksInTimeKeepsItsSlot() {
        check("one");
        for (int i = 0; i < 20; i++) {
            HandMovedClock.move(TIMEOUT.minus(MILLI));
            assertRefused("two");
            check("one");
        }
    }

    @Test
    @DisplayName("F5 a borrowed slot is held until its end, exactly, and is free then unless a check renewed it")
    void aBorrowedSlotIsHeldUntilItsEnd() {
        OffsetDateTime end = now().plusHours(30);
        assertEquals(end, slots.borrow(FloatingOffice.VENDOR.get(), new Borrowing(license.claim(), "one", null, end)).borrowedUntil());

        HandMovedClock.move(Duration.ofHours(30).minus(MILLI));
        assertRefused("two");
        assertEquals(end, check("one").borrowedUntil());
        HandMovedClock.move(TIMEOUT.minus(MILLI));
        assertRefused("two");
        HandMovedClock.move(MILLI);
        check("two");
        assertRefused("one");
    }

    @Test
    @DisplayName("F5 F6 at the end of a borrow that nobody renewed the slot is free, and a check in time makes it an ordinary one")
    void atTheEndOfABorrowTheSlotIsFree() {
        OffsetDateTime end = slots.borrow(FloatingOffice.VENDOR.get(), new Borrowing(license.claim(), "one", null, null)).borrowedUntil();
        assertEquals(now().plusHours(48), end);

        HandMovedClock.move(Duration.ofHours(48));
        check("two");
        assertRefused("one");
        HandMovedClock.move(TIMEOUT);
        assertNull(check("one").borrowedUntil());
    }

    @Test
    @DisplayName("F3 a clock that steps back revives nothing and gives nothing away")
    void aClockThatStepsBackGivesNothingAway() throws SQLException {
        check("one");
        HandMovedClock.move(TIMEOUT);
        check("two");

        HandMovedClock.move(Duration.ofHours(-3));
        assertRefused("one");
        check("two");
        assertEquals(1, rows());

        HandMovedClock.move(Duration.ofHours(3).plus(TIMEOUT).minus(MILLI));
        assertRefused("one");
        HandMovedClock.move(MILLI);
        check("one");
    }

    @Test
    @DisplayName("F3 a renewal that was held up until another device took the slot finds nothing to renew")
    void aRenewalThatComesTooLateFindsNothing() throws Exception {
        long device = check("one").activated().device().id();
        OffsetDateTime stale = now().plus(TIMEOUT).minus(MILLI);
        HandMovedClock.move(TIMEOUT);
        check("two");

        assertFalse(renew(device, stale));

        assertEquals(1, rows());
        assertRefused("one");
    }

    @Test
    @DisplayName("F3 a renewal that meets the taker in the middle of its transaction waits, and finds nothing to renew")
    void aRenewalThatMeetsTheTakerWaits() throws Exception {
        long device = check("one").activated().device().id();
        OffsetDateTime stale = now().plus(TIMEOUT).minus(MILLI);
        HandMovedClock.move(TIMEOUT);

        transaction.begin();
        admission.check(FloatingOffice.VENDOR.get(), license.check("two"));
        Future<Boolean> renewal = threads.submit(() -> renew(device, stale));
        TimeUnit.MILLISECONDS.sleep(500);
        boolean early = renewal.isDone();
        transaction.commit();

        assertFalse(early);
        assertFalse(renewal.get(1, TimeUnit.MINUTES));
        assertEquals(1, rows());
        check("two");
    }

    @Test
    @DisplayName("F1 F3 a taker that meets a late renewal in the middle of its transaction waits, and there is one slot afterwards")
    void aTakerThatMeetsALateRenewalWaits() throws Exception {
        long device = check("one").activated().device().id();
        OffsetDateTime stale = now().plus(TIMEOUT).minus(MILLI);
        HandMovedClock.move(TIMEOUT);

        transaction.begin();
        boolean renewed = rows.renew(license.id(), device, stale, stale.plus(TIMEOUT));
        Future<Boolean> taker = threads.submit(() -> refused("two"));
        TimeUnit.MILLISECONDS.sleep(500);
        transaction.commit();

        assertTrue(renewed);
        assertTrue(taker.get(1, TimeUnit.MINUTES));
        assertEquals(1, rows());
        check("one");
    }

    private boolean renew(long device, OffsetDateTime stale) throws Exception {
        transaction.begin();
        try {
            return rows.renew(license.id(), device, stale, stale.plus(TIMEOUT));
        } finally {
            transaction.commit();
        }
    }

    private Checked check(String hardwareId) {
        return checks.check(FloatingOffice.VENDOR.get(), license.check(hardwareId));
    }

    private boolean refused(String hardwareId) {
        var refusal = assertThrows(LicensingException.class, () -> check(hardwareId));
        return refusal.code() == ErrorCode.FLOATING_NOT_AVAILABLE;
    }

    private void assertRefused(String hardwareId) {
        assertTrue(refused(hardwareId));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private long rows() throws SQLException {
        return count("select count(*) from floating_slot where entitlement_id = ?");
    }

    /** As the server's clock sees it, which nobody asked in between. */
    private long inUse() throws SQLException {
        return count("select count(*) from floating_slot where entitlement_id = ? and expires_at > '" + now() + "'");
    }

    private long count(String sql) throws SQLException {
        try (var connection = dataSource.getConnection(); var question = connection.prepareStatement(sql)) {
            question.setLong(1, license.id());
            try (var answer = question.executeQuery()) {
                answer.next();
                return answer.getLong(1);
            }
        }
    }
}
