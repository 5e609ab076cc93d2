package io.tallystick.license.boundary;

import io.tallystick.catalog.boundary.LicenseType;
import java.time.OffsetDateTime;
import java.util.Locale;

/** What a list of licenses can be limited by (§6). Each is found by an index, or is rare among rows that are. */
public enum LicenseCriterion {
    /** The beginning of a license key, an e-mail address or company of the customer, an e-mail address of a user, an order id or a hardware id. */
    SEARCH(String.class),
    LICENSE_KEY(String.class),
    /** In any spelling. */
    USER_EMAIL(String.class),
    USER_ID(Long.class),
    /** In any spelling. */
    CUSTOMER_EMAIL(String.class),
    CUSTOMER_ID(Long.class),
    CUSTOMER_ACCOUNT_CODE(String.class),
    /** Of a device that holds a seat, or held one. */
    HARDWARE_ID(String.class),
    PRODUCT_CODE(String.class),
    LICENSE_POLICY(String.class),
    BUNDLE_CODE(String.class),
    /** The client's own id of the order. */
    ORDER_ID(String.class),
    LICENSE_TYPE(LicenseType.class),
    STATE(LicenseState.class),
    ENABLED(Boolean.class),
    IS_TRIAL(Boolean.class),
    /** Expires before this moment; never those that do not expire. */
    EXPIRES_BEFORE(OffsetDateTime.class),
    /** Expires at this moment or later; never those that do not expire. */
    EXPIRES_AFTER(OffsetDateTime.class),
    CREATED_BEFORE(OffsetDateTime.class),
    /** Issued at this moment or later. */
    CREATED_AFTER(OffsetDateTime.class);

    private final Class<?> type;

    LicenseCriterion(Class<?> type) {
        this.type = type;
    }

    /** The query parameter of it. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The class of its values. */
    public Class<?> type() {
        return type;
    }
}
