package io.tallystick.web.page.console.license;

import io.tallystick.license.boundary.LicenseView;
import io.tallystick.web.page.console.Badge;
import io.tallystick.web.page.console.When;
import java.time.OffsetDateTime;

/**
 * A license in a list, for the part {@code console-license-rows}.
 *
 * @param name key, or name of its first user
 * @param end  when it expires; null for never, or not yet known
 */
public record LicenseRow(String href, String name, String product, String bundle, String policy, String customer, String customerHref, String type,
                         Badge state, boolean trial, String seats, String end, String issued) {

    /** A license as a line. */
    public static LicenseRow of(LicenseView license, OffsetDateTime now) {
        var terms = license.terms();
        String most = terms.seats().unlimitedActivations() ? "∞" : "" + terms.seats().maxActivations();
        return new LicenseRow("/console/licenses/" + license.id(), name(license), license.product().name(), license.bundleCode(), license.policyCode(),
            license.customer().email(), "/console/customers?email=" + LicenseWords.encoded(license.customer().email()), terms.type().wire(),
            LicenseWords.state(license, now), terms.time().trial(), license.counts().timesActivated() + " / " + most,
            When.day(terms.time().endsAt(terms.type())), When.day(license.createdAt()));
    }

    private static String name(LicenseView license) {
        return license.licenseKey() != null ? license.licenseKey() : license.user() == null ? "no user yet" : license.user().email();
    }
}
