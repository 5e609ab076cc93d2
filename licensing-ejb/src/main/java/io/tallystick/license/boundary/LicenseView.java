package io.tallystick.license.boundary;

import io.tallystick.catalog.boundary.FeatureType;
import io.tallystick.catalog.boundary.LicenseType;
import io.tallystick.catalog.boundary.ProductView;
import io.tallystick.catalog.boundary.Terms;
import io.tallystick.customer.boundary.CustomerView;
import io.tallystick.customer.boundary.LicenseUserView;
import io.tallystick.shared.Iso;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;

/**
 * A license as others see it (§4).
 *
 * @param licenseKey null for a license that is used by name and password
 * @param user       the user in whose name it is shown; null for a license key
 * @param policyCode the policy that it was made from
 * @param metadata   the vendor's own JSON object, as text
 * @param expired    as of the moment of the view
 * @param filesOffered whether the product has installation files at all, so that nobody looks for them in vain
 * @param bundleCode the bundle that it was issued with; null for a license of its own
 */
public record LicenseView(long id, String licenseKey, LicenseUserView user, ProductView product, CustomerView customer, long orderId,
                          String orderStoreId, String policyCode, boolean enabled, Terms terms, Counts counts,
                          List<LicenseFeatureView> features, List<CustomFieldValue> customFields, String metadata, boolean expired,
                          OffsetDateTime createdAt, boolean filesOffered, String bundleCode) {

    /**
     * What has been used of a license.
     *
     * @param totalConsumptions units in the current period
     * @param slotsInUse        floating slots of the license itself that are in use
     * @param borrowedUntil     latest end of its borrowed slots, UTC; null when none is borrowed, and in a view by key, which a device
     *                          asks for that is told of its own slot
     */
    public record Counts(int timesActivated, int transferCount, long totalConsumptions, long slotsInUse, OffsetDateTime borrowedUntil) {
    }

    /** True while at least one device is active. */
    public boolean active() {
        return counts.timesActivated() > 0;
    }

    /** True when units are counted on the license itself. */
    public boolean countsConsumption() {
        return terms.type() == LicenseType.CONSUMPTION;
    }

    /** True when units are counted on this feature; of null, on the license itself. */
    public boolean countsUnitsOf(String featureCode) {
        return featureCode == null ? countsConsumption()
            : features.stream().anyMatch(each -> each.type() == FeatureType.CONSUMPTION && each.code().equals(featureCode));
    }

    /** Short code of its product. */
    public String productCode() {
        return product.shortCode();
    }

    /** License key, or the user's e-mail: what stands for the license in signatures (§2). */
    public String identity() {
        return licenseKey == null ? user.email() : licenseKey;
    }

    /** What {@code license_signature} is made over (requirement L9). */
    public String signedText(String hardwareId) {
        String validity = Iso.of(terms.time().validityPeriod());
        return (hardwareId + "#" + identity() + "#" + (validity == null ? "" : validity)).toLowerCase(Locale.ROOT);
    }

    /** The same license without the features that have expired. */
    public LicenseView withoutExpiredFeatures(OffsetDateTime now) {
        List<LicenseFeatureView> living = features.stream().filter(feature -> !feature.grant().expiredAt(now)).toList();
        return new LicenseView(id, licenseKey, user, product, customer, orderId, orderStoreId, policyCode, enabled, terms, counts, living,
            customFields, metadata, expired, createdAt, filesOffered, bundleCode);
    }
}
