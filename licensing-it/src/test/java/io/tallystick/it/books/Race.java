package io.tallystick.it.books;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.it.server.Books;
import io.tallystick.it.server.LicenseApi;
import io.tallystick.it.server.ManagementApi;
import io.tallystick.it.server.TallystickServer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A test with many callers. Afterwards all books are balanced, and the server has logged no failure of its own. */
abstract class Race {

    LicenseApi api;
    ManagementApi management;
    Shop shop;
    Books books;
    private TallystickServer server;
    private int quietUntilNow;

    @BeforeEach
    void meet(TallystickServer running, LicenseApi applications, ManagementApi vendor, Books rows) {
        server = running;
        api = applications;
        management = vendor;
        shop = Shop.of(vendor);
        books = rows;
        quietUntilNow = running.log().length();
    }

    @AfterEach
    void theBooksAreBalancedAndTheLogIsQuiet() {
        BalancedBooks.assertBalanced(books);
        assertThat(server.failuresSince(quietUntilNow)).isEmpty();
    }

    long activeDevices(Sold license) {
        return books.number("select count(*) from device where license_id = ? and active", license.id());
    }

    long seatsTaken(Sold license) {
        return books.number("select times_activated from license where id = ?", license.id());
    }

    /** Rows of slots of the license itself: each is a slot, until another device takes one. */
    long slots(Sold license) {
        return books.number("select count(*) from floating_slot where entitlement_id = ?", license.id());
    }

    /** Rows of slots of the license's feature. */
    long featureSlots(Sold license) {
        return books.number("select count(*) from floating_slot where license_id = ? and entitlement_id <> license_id", license.id());
    }

    /** Units on the license's meter. */
    long total(Sold license) {
        return books.number("select total_consumptions from license where id = ?", license.id());
    }

    /** Units in the license's ledger. */
    long ledger(Sold license) {
        return books.number("select sum(units) from consumption_entry where license_id = ? and license_feature_id is null", license.id());
    }

    long featureTotal(Sold license) {
        return books.number("select total_consumptions from license_feature where license_id = ? and code = ?", license.id(), Shop.FEATURE);
    }

    long featureLedger(Sold license) {
        return books.number("select sum(units) from consumption_entry where license_id = ? and license_feature_id is not null", license.id());
    }
}
