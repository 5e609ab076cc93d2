package io.tallystick.license.control;

import io.tallystick.catalog.boundary.ProductView;
import io.tallystick.customer.boundary.CustomerView;
import io.tallystick.license.boundary.CustomFieldValue;
import io.tallystick.license.boundary.LicenseFeatureView;
import io.tallystick.license.entity.License;
import io.tallystick.license.entity.LicenseFeature;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * All that a view needs beside the license itself.
 *
 * @param rows          one for each feature of the license, or a single one without a feature
 * @param customFields  in the order of the product
 * @param borrowedUntil when the last borrowed slot comes back; null for none, and where nobody asked
 */
record LicenseSheet(List<Object[]> rows, List<CustomFieldValue> customFields, OffsetDateTime borrowedUntil) {

    /** In which column the license's id stands. */
    static final int ID = 9;

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

    /** Whether the license of this row has custom fields. */
    static boolean hasCustomFields(Object[] row) {
        return (long) row[6] > 0;
    }

    /** Whether a slot of the license of this row is in use. */
    static boolean hasSlotsInUse(Object[] row) {
        return (long) row[8] > 0;
    }

    boolean filesOffered() {
        return head(7) != null;
    }

    long slotsInUse() {
        return (long) head(8);
    }

    /** Of one that was found by its key. */
    License license() {
        return (License) head(ID + 1);
    }

    /** Of the row of the machine, which was read with a license that was found by its key; null when there is none. */
    Long deviceId() {
        return (Long) head(ID + 3);
    }

    private Object head(int column) {
        return rows.get(0)[column];
    }
}
