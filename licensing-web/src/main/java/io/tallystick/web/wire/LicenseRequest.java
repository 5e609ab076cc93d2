package io.tallystick.web.wire;

import io.tallystick.activation.boundary.Activation;
import io.tallystick.activation.boundary.DeviceDetails;
import io.tallystick.license.boundary.Claim;
import io.tallystick.sso.boundary.SignOn;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;

/** The members that most requests of the License API share (§3, "ID" and device data). */
public final class LicenseRequest {

    private static final int LONGEST_HARDWARE_ID = 500;
    private static final int LONGEST_VARIABLE = 4000;
    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_PASSWORD = 1000;
    private static final int LONGEST_TOKEN = 20_000;
    private static final int LONGEST_CODE = 4000;
    private static final int LONGEST_ADDRESS = 1000;
    private static final int LONG = 500;
    private static final int SHORT = 100;

    private LicenseRequest() {
    }

    /** Who claims what: {@code missing_parameters} without a product. */
    public static Claim claim(Fields fields) {
        return new Claim(fields.required("product", SHORT), fields.text("license_key"), fields.text("username", LONGEST_EMAIL),
            fields.text("password", LONGEST_PASSWORD), fields.number("license_id")).inBundle(fields.text("bundle_code", SHORT));
    }

    /** A claim that may stand on single sign-on, where the operation takes it (§1.3). */
    public static Claim provedClaim(Fields fields) {
        return claim(fields).provedBy(signOn(fields));
    }

    /** Null when neither a token nor a code was sent. */
    private static SignOn signOn(Fields fields) {
        String token = fields.text("id_token", LONGEST_TOKEN);
        String code = fields.text("code", LONGEST_CODE);
        return token == null && code == null ? null
            : new SignOn(fields.text("customer_account_code", SHORT), token, code, fields.text("redirect_uri", LONGEST_ADDRESS));
    }

    /** The machine; required. */
    public static String hardwareId(Fields fields) {
        return fields.required("hardware_id", LONGEST_HARDWARE_ID);
    }

    /** @param date of the request, by the device's clock */
    public static Activation activation(Fields fields, Date date) {
        return Activation.online(hardwareId(fields), details(fields), variables(fields), date.toInstant().atOffset(ZoneOffset.UTC));
    }

    /** The device variables, by name; empty when none are told. */
    public static Map<String, String> variables(Fields fields) {
        return fields.textsByName("variables", LONGEST_VARIABLE);
    }

    /** What an application tells of its machine; null where it is silent. */
    public static DeviceDetails details(Fields fields) {
        String hostname = fields.text("hostname");
        return new DeviceDetails(fields.text("app_ver", SHORT), fields.text("app_name"), fields.text("sdk_ver", SHORT), fields.text("os_ver"),
            hostname == null ? fields.text("os_hostname") : hostname, fields.text("ip", SHORT), fields.text("ip_local", SHORT),
            fields.text("mac_address", SHORT), fields.truth("is_vm"), fields.text("vm_info", LONG));
    }
}
