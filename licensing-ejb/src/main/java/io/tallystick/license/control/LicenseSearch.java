package io.tallystick.license.control;

import io.tallystick.access.boundary.Caller;
import io.tallystick.license.boundary.LicenseCriterion;
import io.tallystick.license.boundary.LicenseFilter;
import io.tallystick.license.boundary.LicenseState;
import io.tallystick.license.entity.License;
import io.tallystick.shared.Listing;
import io.tallystick.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;

/**
 * Finds the licenses of a list. What is named by a code is found first and by itself, so that the database walks along the one index that
 * gives the licenses in their order (ADR 0024).
 */
@ApplicationScoped
public class LicenseSearch {

    private static final Map<LicenseCriterion, String> CONDITIONS = Map.ofEntries(
        Map.entry(LicenseCriterion.LICENSE_KEY, "l.licenseKey = ?"),
        Map.entry(LicenseCriterion.USER_EMAIL, "l.id in (select a.licenseId from Assignment a, LicenseUser u where u.id = a.userId"
            + " and u.companyId = :p0 and u.email = ?)"),
        Map.entry(LicenseCriterion.USER_ID, "l.id in (select a.licenseId from Assignment a where a.userId = ?)"),
        Map.entry(LicenseCriterion.CUSTOMER_EMAIL, "l.origin.customerId in (select c.id from Customer c where c.companyId = :p0"
            + " and c.foldedEmail = ?)"),
        Map.entry(LicenseCriterion.CUSTOMER_ID, "l.origin.customerId = ?"),
        Map.entry(LicenseCriterion.CUSTOMER_ACCOUNT_CODE, "l.origin.customerId in (select c.id from Customer c where c.companyId = :p0"
            + " and c.account.code = ?)"),
        Map.entry(LicenseCriterion.HARDWARE_ID, "l.id in (select d.licenseId from Device d where d.companyId = :p0 and d.hardwareId = ?)"),
        Map.entry(LicenseCriterion.PRODUCT_CODE, "l.origin.productId = (select p.id from Product p where p.companyId = :p0 and p.shortCode = ?)"),
        Map.entry(LicenseCriterion.LICENSE_POLICY, "l.origin.policyCode = ?"),
        Map.entry(LicenseCriterion.BUNDLE_CODE, "l.origin.bundleCode = ?"),
        Map.entry(LicenseCriterion.ORDER_ID, "l.origin.orderId = (select o.id from CustomerOrder o where o.companyId = :p0 and o.orderStoreId = ?)"),
        Map.entry(LicenseCriterion.LICENSE_TYPE, "l.terms.type = ?"),
        Map.entry(LicenseCriterion.ENABLED, "l.enabled = ?"),
        Map.entry(LicenseCriterion.IS_TRIAL, "l.terms.time.trial = ?"),
        Map.entry(LicenseCriterion.EXPIRES_BEFORE, "l.endsAt < ?"),
        Map.entry(LicenseCriterion.EXPIRES_AFTER, "l.endsAt >= ?"),
        Map.entry(LicenseCriterion.CREATED_BEFORE, "l.createdAt < ?"),
        Map.entry(LicenseCriterion.CREATED_AFTER, "l.createdAt >= ?"));

    @PersistenceContext(unitName = "tallystick")
    EntityManager em;
    @Inject
    SearchTerms terms;
    @Inject
    Clock clock;

    /** The page, newest first where no other order is wished. */
    public Page<License> find(Caller caller, LicenseFilter filter, Page.Request page) {
        Listing<License> list = new Reach(caller.scope()).limit(all(caller));
        filter.wanted().forEach((criterion, value) -> limit(caller, list, criterion, value));
        return list.page(page, License::id);
    }

    private Listing<License> all(Caller caller) {
        return Listing.of(em, License.class, "l", "l.origin.companyId = ?", caller.companyId())
            .orderedBy("created_at", "l.createdAt", false).orderedBy("validity_period", "l.endsAt", true)
            .orderedBy("license_key", "l.licenseKey", true).standard("created_at", true);
    }

    private void limit(Caller caller, Listing<License> list, LicenseCriterion criterion, Object value) {
        switch (criterion) {
            case SEARCH -> list.where("l.id in ?", terms.licenses(caller, (String) value));
            case STATE -> limit(list, (LicenseState) value);
            case USER_EMAIL, CUSTOMER_EMAIL -> list.where(CONDITIONS.get(criterion), ((String) value).strip().toLowerCase(Locale.ROOT));
            default -> list.where(CONDITIONS.get(criterion), value);
        }
    }

    private void limit(Listing<License> list, LicenseState state) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        switch (state) {
            case VALID -> list.where("l.enabled = true").where("(l.endsAt is null or l.endsAt > ?)", now);
            case EXPIRED -> list.where("l.endsAt <= ?", now);
            case DISABLED -> list.where("l.enabled = false");
            case IN_USE -> list.where("l.seatCount.taken > 0");
            case UNUSED -> list.where("l.seatCount.taken = 0");
        }
    }
}
