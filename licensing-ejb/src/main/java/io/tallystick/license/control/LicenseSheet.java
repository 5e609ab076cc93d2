package io.tallystick.license.control;

import io.tallystick.catalog.boundary.ProductView;
import io.tallystick.customer.boundary.CustomerView;
import io.tallystick.license.boundary.LicenseFeatureView;
import io.tallystick.license.entity.License;
import io.tallystick.license.entity.LicenseFeature;
import java.time.LocalDate;
import java.util.List;

/**
 * All that a view needs beside the license itself, read by one statement, because this is the hot path of every check. It names entities of
 * other features as a read model and never touches their classes.
 *
 * @param rows one for each feature of the license, or a single one without a feature
 */
record LicenseSheet(List<Object[]> rows) {

    private static final String PRODUCT = "new io.tallystick.catalog.boundary.ProductView(p.id, p.name, p.shortCode, p.authorizationMethod,"
        + " p.allowTrial, p.trialDays, p.floatingTimeout, p.allowOverages, p.maxOverages, p.preventVm, p.enabled, p.archived, p.metadata,"
        + " p.createdAt)";
    private static final String CUSTOMER = "new io.tallystick.customer.boundary.CustomerView(c.email, c.companyName, c.reference, c.phone,"
        + " c.firstName, c.lastName, c.city, c.postcode, c.state, c.country, c.metadata, ca.code)";
    private static final String COLUMNS = "select " + PRODUCT + ", " + CUSTOMER + ", o.orderStoreId, lf, f.name, f.metadata,"
        + " (select count(v.id) from LicenseCustomField v where v.licenseId = l.id),"
        + " (select max(i.id) from InstallationFile i where i.productId = p.id),"
        + " (select count(s.id) from FloatingSlot s where s.entitlementId = l.id and s.expiresAt > :now)";
    private static final String MACHINE = " left join Device d on d.licenseId = l.id and d.hardwareId = :machine";
    private static final String FEATURES = " left join LicenseFeature lf on lf.licenseId = l.id left join Feature f on f.id = lf.featureId, Product p, CustomerOrder o join o.customer c left join c.account ca"
        + " where p.id = l.origin.productId and o.id = l.origin.orderId";

    /** Of a license that has been read. */
    static final String BY_ID = COLUMNS + " from License l" + FEATURES + " and l.id = :license order by lf.id";

    private static final String BY_KEY = COLUMNS + ", l, d, d.id from License l" + MACHINE + FEATURES
        + " and l.origin.companyId = :company and l.licenseKey = :key and p.shortCode = :product";

    /** Together with the license, if it is within reach, and with the row of the machine that asks. */
    static String byKey(Reach reach) {
        return BY_KEY + reach.condition() + " order by lf.id";
    }

    ProductView product() {
        return (ProductView) head(0);
    }

    CustomerView customer() {
        return (CustomerView) head(1);
    }

    String orderStoreId() {
        return (String) head(2);
    }

    List<LicenseFeatureView> features(LocalDate today) {
        return rows.stream().filter(row -> row[3] != null)
            .map(row -> ((LicenseFeature) row[3]).view((String) row[4], (String) row[5], today)).toList();
    }

    boolean hasCustomFields() {
        return (long) head(6) > 0;
    }

    boolean filesOffered() {
        return head(7) != null;
    }

    long slotsInUse() {
        return (long) head(8);
    }

    License license() {
        return (License) head(9);
    }

    /** Of the row of the machine, which was read as well; null when there is none. */
    Long deviceId() {
        return (Long) head(11);
    }

    private Object head(int column) {
        return rows.get(0)[column];
    }
}
