package io.tallystick.exchange.control;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a row was booked under, and no other row may be.
 *
 * @param orderId    null where the row names none
 * @param licenseKey null where the row names none, or its product has none
 */
record RowNames(String orderId, String licenseKey) {

    static final RowNames NONE = new RowNames(null, null);

    /** As they are kept. */
    List<String> kept() {
        return Stream.of(order(), key()).filter(Objects::nonNull).toList();
    }

    String order() {
        return orderId == null ? null : "order " + orderId;
    }

    String key() {
        return licenseKey == null ? null : "key " + licenseKey;
    }
}
