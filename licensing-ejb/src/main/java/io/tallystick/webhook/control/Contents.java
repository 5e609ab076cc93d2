package io.tallystick.webhook.control;

import io.tallystick.activation.boundary.DeviceDetails;
import io.tallystick.activation.boundary.DeviceView;
import io.tallystick.customer.boundary.CustomerView;
import io.tallystick.license.boundary.LicenseView;
import io.tallystick.shared.Iso;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is told of things: names as in the License and Management API, in a fixed order. */
final class Contents {

    /** Longer values of variables are cut. */
    private static final int LONGEST_VALUE = 500;
    private static final int MOST_VARIABLES = 200;

    private Contents() {
    }

    /** Members by pairs of name and value; a moment in the form of bodies. */
    static Map<String, Object> of(Object... pairs) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            members.put((String) pairs[i], pairs[i + 1] instanceof OffsetDateTime moment ? Iso.of(moment) : pairs[i + 1]);
        }
        return members;
    }

    static Map<String, Object> device(DeviceView device) {
        DeviceDetails details = device.details();
        return of("id", device.id(), "license_id", device.licenseId(), "license_user_id", device.userId(), "hardware_id", device.hardwareId(),
            "is_active", device.active(), "is_offline", device.offline(), "is_air_gapped", device.airGapped(), "is_blacklisted",
            device.blacklisted(), "hostname", details.hostname(), "os_ver", details.osVer(), "ip", details.ip(), "app_ver", details.appVer(),
            "is_vm", details.isVm(), "activated_at", device.activatedAt(), "deactivated_at", device.deactivatedAt());
    }

    /** The variables that were told, at most two hundred of them. */
    static List<Object> variables(Map<String, String> variables) {
        List<Object> told = new ArrayList<>();
        variables.entrySet().stream().limit(MOST_VARIABLES).forEach(each -> told.add(of("variable", each.getKey(), "value",
            each.getValue().substring(0, Math.min(LONGEST_VALUE, each.getValue().length())))));
        return told;
    }

    static Map<String, Object> customer(CustomerView customer) {
        return of("email", customer.email(), "company_name", customer.companyName(), "reference", customer.reference(), "first_name",
            customer.firstName(), "last_name", customer.lastName(), "customer_account", customer.customerAccount());
    }

    /** A license as it is when the event is spread, a moment after it happened. */
    static Map<String, Object> license(LicenseView license) {
        return of("id", license.id(), "license_key", license.licenseKey(), "product", license.productCode(), "license_policy",
            license.policyCode(), "license_type", license.terms().type().wire(), "order_store_id", license.orderStoreId(), "is_trial",
            license.terms().time().trial(), "license_enabled", license.enabled(), "license_active", license.active(), "is_expired",
            license.expired(), "validity_period", license.terms().time().validityPeriod(), "times_activated", license.counts().timesActivated(),
            "max_activations", license.terms().seats().maxActivations(), "total_consumptions", license.counts().totalConsumptions(),
            "customer", customer(license.customer()));
    }
}
