package io.tallystick.web.page.console.license;

import io.tallystick.access.boundary.Caller;
import io.tallystick.catalog.boundary.LicenseType;
import io.tallystick.license.boundary.LicenseCriterion;
import io.tallystick.license.boundary.LicenseFilter;
import io.tallystick.license.boundary.LicenseState;
import io.tallystick.license.boundary.LicenseView;
import io.tallystick.license.boundary.Licenses;
import io.tallystick.shared.Page;
import io.tallystick.web.page.console.Listing;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;

/** Finds licenses as the filters of a list say. Nonsense in an address limits nothing. */
@RequestScoped
public class LicenseQuery {

    /** What the list can be filtered by. */
    static final String[] FILTERS = {"q", "product", "type", "state", "customer", "bundle", "order", "expiring"};

    private static final int MOST = 50;
    private static final int SIZE = 25;

    @EJB
    Licenses licenses;
    @Inject
    Clock clock;

    /** A page beside a license that is known, or the first one. */
    Page<LicenseView> page(Caller caller, Listing listing, Page.Beside beside) {
        Page.Order order = new Page.Order(listing.orderColumn(), listing.descending());
        return licenses.list(caller, filter(listing), new Page.Request(SIZE, 0, order, beside));
    }

    /** The newest of those that one criterion lets through. */
    public List<LicenseRow> newest(Caller caller, LicenseCriterion criterion, Object value) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        return licenses.list(caller, LicenseFilter.all().with(criterion, value), new Page.Request(MOST, 0)).items().stream()
            .map(license -> LicenseRow.of(license, now)).toList();
    }

    private LicenseFilter filter(Listing listing) {
        LicenseType type = Stream.of(LicenseType.values()).filter(each -> each.wire().equals(listing.text("type"))).findFirst().orElse(null);
        LicenseState state = Stream.of(LicenseState.values()).filter(each -> each.wire().equals(listing.text("state"))).findFirst().orElse(null);
        LicenseFilter filter = LicenseFilter.all().with(LicenseCriterion.SEARCH, listing.text("q"))
            .with(LicenseCriterion.PRODUCT_CODE, listing.text("product")).with(LicenseCriterion.LICENSE_TYPE, type)
            .with(LicenseCriterion.STATE, state).with(LicenseCriterion.CUSTOMER_EMAIL, listing.text("customer"))
            .with(LicenseCriterion.BUNDLE_CODE, listing.text("bundle")).with(LicenseCriterion.ORDER_ID, listing.text("order"));
        String days = listing.text("expiring");
        if (days == null || !days.matches("\\d{1,4}")) {
            return filter;
        }
        OffsetDateTime now = OffsetDateTime.now(clock);
        return filter.with(LicenseCriterion.EXPIRES_AFTER, now).with(LicenseCriterion.EXPIRES_BEFORE, now.plusDays(Long.parseLong(days)));
    }
}
