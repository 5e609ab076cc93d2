package io.tallystick.web.page.airgap;

import io.tallystick.airgap.boundary.Confirmed;
import io.tallystick.airgap.boundary.Initialization;
import io.tallystick.airgap.boundary.Returned;
import io.tallystick.catalog.boundary.SeatTerms;
import io.tallystick.license.boundary.LicenseView;
import io.tallystick.license.boundary.Usage;
import io.tallystick.web.page.QrPicture;
import io.tallystick.web.page.SentForm;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the pages of codes say. */
final class AirgapWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH);

    private AirgapWords() {
    }

    /** Fields of a form that is shown again. */
    static Map<String, Object> of(SentForm form) {
        Map<String, Object> words = new HashMap<>();
        List.of("license_key", "product", "hardware_id", "activation_code", "deactivation_code")
            .forEach(field -> form.text(field).ifPresent(text -> words.put(field, text)));
        return words;
    }

    static Map<String, Object> of(Initialization given) {
        Map<String, Object> words = code(given.code(), given.license());
        words.put("initialization", true);
        return words;
    }

    static Map<String, Object> of(Confirmed confirmed) {
        Map<String, Object> words = code(confirmed.code(), confirmed.activated().license());
        words.put("confirmation", true);
        words.put("hardwareId", confirmed.activated().device().hardwareId());
        return words;
    }

    static Map<String, Object> of(Returned returned) {
        Map<String, Object> words = license(returned.license());
        words.put("hardwareId", returned.device().hardwareId());
        words.put("stillActive", returned.device().active());
        words.put("usages", returned.usages().stream().map(AirgapWords::units).toList());
        words.put("anyUnits", !returned.usages().isEmpty());
        return words;
    }

    private static String units(Usage usage) {
        return usage.units() + (usage.featureCode() == null ? " of the license" : " of " + usage.featureCode());
    }

    private static Map<String, Object> code(String code, LicenseView license) {
        Map<String, Object> words = license(license);
        words.put("code", code);
        words.put("groups", groups(code));
        words.put("qr", QrPicture.of(code));
        return words;
    }

    /** Numbered, because a typing error is told by the number of its group. */
    private static List<Map<String, Object>> groups(String code) {
        List<Map<String, Object>> groups = new ArrayList<>();
        for (String group : code.split("-")) {
            groups.add(Map.of("number", groups.size() + 1, "characters", group));
        }
        return groups;
    }

    private static Map<String, Object> license(LicenseView license) {
        OffsetDateTime end = license.terms().time().endsAt(license.terms().type());
        Map<String, Object> words = new HashMap<>();
        words.put("product", license.product().name());
        words.put("until", end == null ? "without an end" : DAY.format(end));
        words.put("seats", seats(license));
        return words;
    }

    private static String seats(LicenseView license) {
        SeatTerms terms = license.terms().seats();
        int used = license.counts().timesActivated();
        return terms.unlimitedActivations() ? used + " in use, without a limit" : used + " of " + terms.maxActivations() + " in use";
    }
}
