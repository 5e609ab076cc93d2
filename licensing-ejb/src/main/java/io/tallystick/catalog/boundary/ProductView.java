package io.tallystick.catalog.boundary;

import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import java.time.OffsetDateTime;

/**
 * A product.
 *
 * @param floatingTimeout minutes
 * @param metadata        the vendor's own JSON object, as text
 */
public record ProductView(long id, String name, String shortCode, AuthorizationMethod authorizationMethod, boolean allowTrial, int trialDays,
                          int floatingTimeout, boolean allowOverages, long maxOverages, boolean preventVm, boolean enabled, boolean archived,
                          String metadata, OffsetDateTime createdAt) {

    /** Refuses a product that is activated no more: {@code archived_product}, {@code disabled_product} (requirement C4). */
    public void requireOffered() {
        if (archived) {
            throw new LicensingException(ErrorCode.ARCHIVED_PRODUCT);
        }
        if (!enabled) {
            throw new LicensingException(ErrorCode.DISABLED_PRODUCT);
        }
    }
}
