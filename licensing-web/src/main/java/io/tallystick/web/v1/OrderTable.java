package io.tallystick.web.v1;

import io.tallystick.customer.boundary.OrderView;
import io.tallystick.license.boundary.IssuedOrder;
import io.tallystick.license.boundary.LicenseView;
import io.tallystick.shared.Iso;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Orders as lines of comma-separated values (RFC 4180). */
final class OrderTable {

    static final String HEAD = "order_id,order_store_id,created_at,customer_email,company_name,license_id,license_key,user_email,product_code,"
        + "license_policy,license_type,enabled,max_activations,times_activated,validity_period\r\n";

    private static final String FORMULA = "=+-@\t\r";

    private OrderTable() {
    }

    /** A line for each license. */
    static String lines(IssuedOrder part) {
        return part.licenses().stream().map(license -> line(part.order(), license)).collect(Collectors.joining());
    }

    /** The line of an order, with a license or, where that is null, without any. */
    static String line(OrderView order, LicenseView license) {
        Stream<Object> head = Stream.of(order.id(), order.orderStoreId(), Iso.of(order.createdAt()), order.customer().email(),
            order.customer().companyName());
        return Stream.concat(head, license == null ? Stream.generate(() -> (Object) "").limit(10) : cells(license)).map(OrderTable::cell)
            .collect(Collectors.joining(",", "", "\r\n"));
    }

    private static Stream<Object> cells(LicenseView license) {
        var seats = license.terms().seats();
        return Stream.of(license.id(), text(license.licenseKey()), license.user() == null ? "" : license.user().email(), license.productCode(),
            license.policyCode(), license.terms().type().wire(), license.enabled(), seats.unlimitedActivations() ? "unlimited" : seats.maxActivations(),
            license.counts().timesActivated(), text(Iso.of(license.terms().time().validityPeriod())));
    }

    private static Object text(String value) {
        return value == null ? "" : value;
    }

    /** Quoted where it must be; what a spreadsheet would take for a formula begins with an apostrophe. */
    private static String cell(Object value) {
        String text = String.valueOf(value);
        String harmless = !text.isEmpty() && value instanceof String && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return harmless.matches("(?s).*[\",\r\n].*") ? "\"" + harmless.replace("\"", "\"\"") + "\"" : harmless;
    }
}
