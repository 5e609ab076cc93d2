package io.tallystick.web.page.console.audit;

import io.tallystick.audit.boundary.AuditLine;
import io.tallystick.audit.boundary.AuditPage;
import io.tallystick.audit.boundary.ChainState;
import io.tallystick.shared.Iso;
import io.tallystick.web.file.AuditQuery;
import io.tallystick.web.page.console.Badge;
import io.tallystick.web.page.console.When;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the page of the audit shows. */
final class AuditWords {

    private static final String PATH = "/console/audit";
    /** Filters that are always in sight. */
    private static final Set<String> COMMON = Set.of("text", "event", "code");

    private AuditWords() {
    }

    static Map<String, Object> list(UriInfo uri, AuditPage page) {
        Map<String, Object> words = new HashMap<>();
        Map<String, String> asked = asked(uri);
        words.put("asked", asked);
        words.put("filtered", !asked.isEmpty());
        words.put("more", !COMMON.containsAll(asked.keySet()));
        words.put("csv", PATH + "/export?format=csv" + query(asked));
        words.put("rows", page.lines().stream().map(AuditWords::row).toList());
        words.put("any", !page.lines().isEmpty());
        boolean later = uri.getQueryParameters().containsKey("after");
        words.put("newest", later ? PATH + "?newest=true" + query(asked) : null);
        words.put("next", page.next() == null ? null : PATH + "?after=" + encoded(AuditQuery.text(page.next())) + query(asked));
        return words;
    }

    static Map<String, Object> chain(ChainState state) {
        Map<String, Object> words = new HashMap<>();
        words.put("lines", String.format(Locale.ROOT, "%,d", state.sealedTo()));
        words.put("signed", String.format(Locale.ROOT, "%,d", state.checkpointPosition()));
        words.put("signedAt", When.minute(state.checkpointAt()));
        words.put("waiting", String.format(Locale.ROOT, "%,d", state.waiting()));
        return words;
    }

    private static Map<String, Object> row(AuditLine line) {
        Map<String, Object> row = new HashMap<>();
        row.put("when", When.minute(line.at()));
        row.put("exactly", Iso.of(line.at()));
        row.put("what", line.code() == null ? Badge.soft(line.event()) : Badge.bad(line.code()));
        row.put("actor", line.actor());
        row.put("address", line.address());
        row.put("license", line.licenseId() == null ? null : "" + line.licenseId());
        row.put("device", line.deviceId() == null ? null : "" + line.deviceId());
        row.put("detail", line.detail());
        row.put("position", line.seal() == null ? null : "" + line.seal().position());
        return row;
    }

    private static Map<String, String> asked(UriInfo uri) {
        return uri.getQueryParameters().entrySet().stream().filter(each -> AuditQuery.FILTERS.contains(each.getKey()))
            .filter(each -> !each.getValue().get(0).isBlank()).collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().get(0).strip()));
    }

    private static String query(Map<String, String> asked) {
        return asked.entrySet().stream().map(each -> "&" + each.getKey() + "=" + encoded(each.getValue())).collect(Collectors.joining());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
