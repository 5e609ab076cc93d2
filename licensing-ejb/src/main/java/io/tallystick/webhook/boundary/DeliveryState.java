package io.tallystick.webhook.boundary;

/** How far a delivery has come. */
public enum DeliveryState {
    /** It waits for its first or next attempt. */
    WAITING,
    /** The receiver took it. */
    DELIVERED,
    /** The receiver took it in none of three days, or is none any more. */
    GIVEN_UP
}
