package io.tallystick.web.page.console.settings;

import io.tallystick.audit.boundary.AuditLine;
import io.tallystick.signing.boundary.SigningKeyView;
import io.tallystick.web.page.console.Badge;
import io.tallystick.web.page.console.When;
import io.tallystick.web.page.console.form.Fact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Signing keys as pages show them. */
final class SigningWords {

    static final String RSA = "RS256";

    private static final Map<String, String> USES = new LinkedHashMap<>();

    static {
        USES.put(RSA, "Answers of the API, license files and refresh files");
        USES.put("ES256", "Activation tokens, air-gap codes and policy files, checkpoints of the audit");
    }

    /** What keys sign with. */
    static final Set<String> ALGORITHMS = USES.keySet();

    private SigningWords() {
    }

    /** The keys of each algorithm, with what may be done to them. */
    static List<Map<String, Object>> kinds(List<SigningKeyView> keys) {
        List<Map<String, Object>> kinds = new ArrayList<>();
        USES.forEach((algorithm, use) -> {
            List<SigningKeyView> own = keys.stream().filter(key -> key.algorithm().equals(algorithm)).toList();
            kinds.add(Map.of("algorithm", algorithm, "use", use, "keys", own.stream().map(SigningWords::key).toList(),
                "unprepared", own.stream().noneMatch(key -> key.status().equals("prepared")),
                "prepare", SettingsTabs.SIGNING + "/prepare?algorithm=" + algorithm, "rotate", SettingsTabs.SIGNING + "/rotate?algorithm=" + algorithm));
        });
        return kinds;
    }

    static Map<String, Object> happening(AuditLine line) {
        Map<String, Object> words = new HashMap<>();
        words.put("when", When.minute(line.at()));
        words.put("what", badge(line.event().substring(line.event().indexOf('.') + 1)));
        words.put("key", line.detail());
        words.put("actor", line.actor());
        words.put("address", line.address());
        return words;
    }

    private static Map<String, Object> key(SigningKeyView key) {
        String address = SettingsTabs.SIGNING + "/key/" + key.keyId();
        Map<String, Object> words = new HashMap<>();
        words.put("id", key.keyId());
        words.put("pem", key.pem());
        words.put("state", badge(key.status()));
        words.put("facts", facts(key));
        words.put("file", address + "/public.pem");
        words.put("retire", key.status().equals("passive") ? address + "/retire" : null);
        words.put("revoke", key.status().equals("active") || key.status().equals("revoked") ? null : address + "/revoke");
        return words;
    }

    private static List<Fact> facts(SigningKeyView key) {
        List<Fact> facts = new ArrayList<>(List.of(Fact.code("Fingerprint", key.fingerprint()), Fact.of("Made", When.minute(key.createdAt()))));
        if (key.signsFrom() != null) {
            facts.add(Fact.of(key.status().equals("active") ? "Signs since" : "Signed from", When.minute(key.signsFrom())));
        }
        if (key.signsUntil() != null) {
            facts.add(Fact.of("Signed until", When.minute(key.signsUntil())));
        }
        if (key.endedAt() != null) {
            facts.add(Fact.of(key.status().equals("retired") ? "Retired" : "Revoked", When.minute(key.endedAt())));
        }
        return facts;
    }

    private static Badge badge(String status) {
        return switch (status) {
            case "active" -> Badge.good("signs");
            case "prepared" -> Badge.warn("prepared");
            case "revoked" -> Badge.bad("revoked");
            case "retired" -> Badge.soft("retired");
            default -> Badge.soft("verifies");
        };
    }
}
