package io.tallystick.web.page.console.license;

import io.tallystick.catalog.boundary.FeatureType;
import io.tallystick.catalog.boundary.LicenseType;
import io.tallystick.catalog.boundary.TimeTerms;
import io.tallystick.license.boundary.LicenseView;
import io.tallystick.web.page.console.Badge;
import io.tallystick.web.page.console.When;
import io.tallystick.web.page.console.form.Fact;
import io.tallystick.web.page.console.form.Gauge;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** A license as pages word it. */
final class LicenseWords {

    private static final int SOON = 30;

    private LicenseWords() {
    }

    static Badge state(LicenseView license, OffsetDateTime now) {
        OffsetDateTime end = license.terms().time().endsAt(license.terms().type());
        if (!license.enabled()) {
            return Badge.bad("Disabled");
        }
        if (license.expired()) {
            return Badge.bad("Expired");
        }
        if (license.terms().time().startsAfter(now)) {
            return Badge.warn("Not begun");
        }
        long days = end == null ? Long.MAX_VALUE : Duration.between(now, end).toDays();
        return days < SOON ? Badge.warn(days == 0 ? "Expires today" : "Expires in " + days + (days == 1 ? " day" : " days")) : Badge.good("Valid");
    }

    static List<Fact> origin(LicenseView license) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.link("Product", license.product().name() + " (" + license.productCode() + ")", "/console/products/" + license.product().id()));
        facts.add(Fact.of("Policy", license.policyCode()));
        if (license.bundleCode() != null) {
            facts.add(Fact.of("Bundle", license.bundleCode()));
        }
        facts.add(Fact.link("Customer", customer(license), "/console/customers?email=" + encoded(license.customer().email())));
        facts.add(Fact.link("Order", license.orderStoreId(), "/console/orders/" + license.orderId()));
        facts.add(Fact.of("Issued", When.minute(license.createdAt())));
        facts.add(Fact.code("Id", "" + license.id()));
        return facts;
    }

    static List<Fact> terms(LicenseView license) {
        TimeTerms time = license.terms().time();
        var seats = license.terms().seats();
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of("Type", license.terms().type().wire() + (time.trial() ? ", trial of " + time.trialDays() + " days" : "")));
        facts.add(Fact.of("Valid until", end(license)));
        facts.add(Fact.of("Not before", time.startDate() == null ? "any time" : When.minute(time.startDate())));
        facts.add(Fact.of("New versions until", time.maintenancePeriod() == null ? "for ever" : When.minute(time.maintenancePeriod())));
        facts.add(Fact.of("Offline activation", !seats.offlineAllowed() ? "not allowed"
            : seats.offlineLockDays() == 0 ? "allowed" : "allowed, locks a seat for " + seats.offlineLockDays() + " days"));
        facts.add(Fact.of("Transfers", license.counts().transferCount() + " of " + (seats.maxTransfers() == 0 ? "any number" : seats.maxTransfers())));
        facts.add(Fact.of("Virtual machines", seats.preventVm() || license.product().preventVm() ? "refused" : "welcome"));
        if (seats.minVersion() != null || seats.maxVersion() != null) {
            facts.add(Fact.of("Versions", (seats.minVersion() == null ? "any" : seats.minVersion()) + " to " + (seats.maxVersion() == null ? "any" : seats.maxVersion())));
        }
        return facts;
    }

    static List<Gauge> gauges(LicenseView license) {
        List<Gauge> gauges = new ArrayList<>();
        var terms = license.terms();
        gauges.add(Gauge.of("Seats", license.counts().timesActivated(), terms.seats().unlimitedActivations() ? null : (long) terms.seats().maxActivations()));
        if (terms.floating().floats()) {
            gauges.add(Gauge.of("Floating slots in use", license.counts().slotsInUse(), (long) terms.floating().users()));
        }
        if (license.countsConsumption()) {
            gauges.add(Gauge.of("Units", license.counts().totalConsumptions(), terms.consumption().unlimited() ? null : terms.consumption().maxConsumptions()));
        }
        license.features().stream().filter(feature -> feature.type() == FeatureType.CONSUMPTION).forEach(feature -> gauges.add(Gauge.of(feature.name(),
            feature.totalConsumptions(), feature.grant().consumption().unlimited() ? null : feature.grant().consumption().maxConsumptions())));
        return gauges;
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String customer(LicenseView license) {
        String company = license.customer().companyName();
        return license.customer().email() + (company.isEmpty() ? "" : ", " + company);
    }

    private static String end(LicenseView license) {
        TimeTerms time = license.terms().time();
        OffsetDateTime end = time.endsAt(license.terms().type());
        boolean awaited = time.trial() || time.validDuration() != null && license.terms().type() != LicenseType.PERPETUAL;
        return end != null ? When.minute(end) : !awaited ? "for ever" : (time.trial() ? time.trialDays() + " days" : time.validDuration())
            + " from the first activation";
    }
}
