package io.tallystick.web.page.console.license;

import io.tallystick.diagnosis.boundary.CallAnswer;
import io.tallystick.diagnosis.boundary.Diagnosis;
import io.tallystick.license.boundary.Finding;
import io.tallystick.license.boundary.LicenseView;
import io.tallystick.web.page.console.Badge;
import io.tallystick.web.page.console.Field;
import io.tallystick.web.page.console.When;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A diagnosis as its page words it. */
final class WhyWords {

    private WhyWords() {
    }

    static List<Field> fields(LicenseView license) {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.text("hardware_id", "Hardware id").must().hinting("As the application shows it, or as it stands in the devices tab."));
        fields.add(Field.text("app_ver", "Version of the application").hinting("Empty: what the machine told last."));
        fields.add(Field.choice("is_vm", "Virtual machine", ordered("", "as the machine told", "yes", "yes", "no", "no")).free());
        if (license.licenseKey() == null) {
            fields.add(Field.text("username", "License user").hinting("Empty: the first user of the license."));
        }
        if (!license.features().isEmpty()) {
            Map<String, String> features = ordered("", "none");
            license.features().forEach(feature -> features.put(feature.code(), feature.name()));
            fields.add(Field.choice("feature", "Feature as well", features).free());
        }
        fields.add(Field.of("number", "consumptions", "Units").hinting("How many the application would use; 1 if empty."));
        return fields;
    }

    static Map<String, Object> of(Diagnosis diagnosis) {
        Map<String, Object> words = new HashMap<>();
        words.put("hardwareId", diagnosis.situation().hardwareId());
        words.put("device", diagnosis.device() == null ? null : "/console/devices/" + diagnosis.device().id());
        words.put("at", When.minute(diagnosis.at()));
        words.put("answers", diagnosis.answers().stream().map(WhyWords::answer).toList());
        return words;
    }

    private static Map<String, Object> answer(CallAnswer answer) {
        Finding refusal = answer.refusal().orElse(null);
        Map<String, Object> words = new HashMap<>();
        words.put("title", answer.call().title());
        words.put("call", answer.call().wire());
        words.put("badge", refusal == null ? Badge.good("Allowed") : Badge.bad("Refused"));
        words.put("code", refusal == null ? null : refusal.refusal().wire());
        words.put("because", refusal == null ? null : refusal.explanation());
        words.put("open", refusal != null);
        words.put("rules", answer.findings().stream().map(finding -> rule(finding, finding == refusal)).toList());
        return words;
    }

    private static Map<String, Object> rule(Finding finding, boolean decides) {
        Map<String, Object> words = new HashMap<>();
        words.put("name", finding.rule().replace('_', ' '));
        words.put("badge", finding.passed() ? Badge.good("passes") : decides ? Badge.bad("refuses") : Badge.warn("would refuse"));
        words.put("explanation", finding.explanation());
        words.put("decides", decides);
        return words;
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
