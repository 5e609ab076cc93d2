package io.tallystick.web.page.console.dashboard;

import io.tallystick.analytics.boundary.ExpiringLicense;
import io.tallystick.analytics.boundary.Figures;
import io.tallystick.shared.ErrorCode;
import io.tallystick.web.page.console.When;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Figures as the dashboard shows them. */
final class DashboardWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final int HUNDRED = 100;
    private static final int MOST_PRODUCTS = 8;
    private static final int MOST_CODES = 10;

    private DashboardWords() {
    }

    static Map<String, Object> of(Figures figures, List<ExpiringLicense> expiring) {
        List<String> days = figures.days().stream().map(day -> DAY.format(day.date())).toList();
        long used = figures.products().stream().mapToLong(Figures.ProductSeats::used).sum();
        long allowed = figures.products().stream().mapToLong(Figures.ProductSeats::allowed).sum();
        long activated = figures.days().stream().mapToLong(Figures.Day::activated).sum();
        long refused = figures.refused().stream().mapToLong(Figures.Refused::count).sum();
        Map<String, Object> words = new HashMap<>();
        words.put("tiles", List.of(
            new Tile("Seats in use", number(used), "of " + number(allowed) + " in " + figures.products().size() + " products", "/console/devices?seat=taken"),
            new Tile("Licenses", number(figures.products().stream().mapToLong(Figures.ProductSeats::licenses).sum()), "in all", "/console/licenses"),
            new Tile("Activations", number(activated), "in " + days.size() + " days", "/console/audit?event=device.activated"),
            new Tile("Expiring soon", number(figures.expiring()), "within 30 days", "/console/licenses?expiring=30"),
            new Tile("Refused requests", number(refused), "in " + days.size() + " days", "/console/audit?event=call.refused")));
        words.put("activations", Chart.of("Activations and deactivations of each day", days,
            new Chart.Row("activated", figures.days().stream().map(Figures.Day::activated).toList()),
            new Chart.Row("deactivated", figures.days().stream().map(Figures.Day::deactivated).toList())));
        words.put("units", Chart.of("Units consumed on each day", days,
            new Chart.Row("units of licenses and features", figures.days().stream().map(day -> Math.max(0, day.units())).toList())));
        words.put("days", figures.days().stream().map(DashboardWords::day).toList());
        lists(words, figures, expiring);
        return words;
    }

    private static void lists(Map<String, Object> words, Figures figures, List<ExpiringLicense> expiring) {
        words.put("products", figures.products().stream().limit(MOST_PRODUCTS).map(DashboardWords::product).toList());
        words.put("refused", figures.refused().stream().limit(MOST_CODES).map(each -> refused(each, figures.refused().get(0).count())).toList());
        words.put("expiring", expiring.stream().map(DashboardWords::expiring).toList());
        words.put("noneExpiring", expiring.isEmpty());
        words.put("noneRefused", figures.refused().isEmpty());
        words.put("noProducts", figures.products().isEmpty());
    }

    /** A figure at the top, and what it counts. */
    record Tile(String name, String figure, String more, String href) {
    }

    private static Map<String, Object> day(Figures.Day day) {
        return Map.of("date", date(day.date()), "activated", number(day.activated()), "deactivated", number(day.deactivated()), "units", number(day.units()));
    }

    private static Map<String, Object> product(Figures.ProductSeats product) {
        long percent = product.allowed() == 0 ? 0 : product.used() * HUNDRED / product.allowed();
        return Map.of("name", product.name(), "id", product.productId(), "used", product.used(), "most", Math.max(1, Math.max(product.used(), product.allowed())),
            "text", number(product.used()) + " of " + number(product.allowed()) + (product.allowed() == 0 ? "" : " (" + percent + " %)"));
    }

    private static Map<String, Object> refused(Figures.Refused refused, long most) {
        String sentence = Stream.of(ErrorCode.values()).filter(each -> each.wire().equals(refused.code())).map(ErrorCode::message).findFirst().orElse("");
        return Map.of("code", refused.code(), "sentence", sentence.split(":")[0], "href", "/console/audit?code=" + refused.code(),
            "number", number(refused.count()), "count", refused.count(), "most", most);
    }

    private static Map<String, Object> expiring(ExpiringLicense license) {
        Map<String, Object> words = new HashMap<>();
        words.put("href", "/console/licenses/" + license.id());
        words.put("license", license.licenseKey() == null ? "License " + license.id() : license.licenseKey());
        words.put("product", license.product());
        words.put("customer", license.customer());
        words.put("ends", When.day(license.endsAt()));
        return words;
    }

    private static String date(LocalDate day) {
        return DateTimeFormatter.ISO_LOCAL_DATE.format(day);
    }

    private static String number(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }
}
