package io.tallystick.webhook.boundary;

import java.util.Optional;
import java.util.stream.Stream;

/** What a webhook can hear of (§6). */
public enum WebhookEvent {
    /** A device took a seat. */
    LICENSE_ACTIVATED("license.activated"),
    /** A device gave its seat back, or lost it. */
    LICENSE_DEACTIVATED("license.deactivated"),
    /** A license was issued. */
    LICENSE_CREATED("license.created"),
    /** Terms, features or state of a license changed. */
    LICENSE_UPDATED("license.updated"),
    /** All seats of a license were freed and its meters set to zero. */
    LICENSE_RESET("license.reset"),
    /** The end of a license has come. */
    LICENSE_EXPIRED("license.expired"),
    /** A trial was handed out, beside the license that was created for it. */
    TRIAL_ISSUED("trial.issued"),
    /** Units of a license or feature were used, or given back. */
    CONSUMPTION_BOOKED("consumption.booked"),
    /** A device was blacklisted, or forgiven. */
    DEVICE_BLACKLISTED("device.blacklisted"),
    /** A device told variables. */
    DEVICE_VARIABLE_CREATED("device_variable.created"),
    /** A user got a right to a license. */
    LICENSE_USER_ASSIGNED("license_user.assigned"),
    /** A user lost the right to a license. */
    LICENSE_USER_REMOVED("license_user.removed"),
    /** An order was opened. */
    ORDER_CREATED("order.created"),
    /** A customer was made. */
    CUSTOMER_CREATED("customer.created"),
    /** A customer was changed. */
    CUSTOMER_UPDATED("customer.updated"),
    /** A customer was deleted. */
    CUSTOMER_DELETED("customer.deleted"),
    /** The vendor tries a webhook; sent to that one alone, whatever it wants. */
    WEBHOOK_TEST("webhook.test");

    private final String wire;

    WebhookEvent(String wire) {
        this.wire = wire;
    }

    /** Its name on the wire. */
    public String wire() {
        return wire;
    }

    /** The events that a webhook can be set up for. */
    public static Stream<WebhookEvent> selectable() {
        return Stream.of(values()).filter(event -> event != WEBHOOK_TEST);
    }

    /** The selectable event of this name; empty for any other. */
    public static Optional<WebhookEvent> named(String wire) {
        return selectable().filter(event -> event.wire.equals(wire)).findFirst();
    }
}
