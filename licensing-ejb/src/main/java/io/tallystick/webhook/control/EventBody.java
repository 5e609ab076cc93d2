package io.tallystick.webhook.control;

import com.nimbusds.jose.util.JSONObjectUtils;
import io.tallystick.license.boundary.LicenseView;
import io.tallystick.webhook.entity.Happening;
import java.util.Map;
import java.util.Optional;

/** The body that receivers are sent (§6): {@code {id, event, company_id, user_id, ts, data}}. Made once, so that its bytes never differ. */
final class EventBody {

    private static final String EMPTY = "{}";

    private EventBody() {
    }

    /**
     * @param license of the event; empty when there is none, or none any more
     */
    static String of(Happening happening, Optional<LicenseView> license) {
        String head = JSONObjectUtils.toJSONString(Contents.of("id", happening.eventId(), "event", happening.event(), "company_id",
            happening.companyId(), "user_id", happening.userId(), "ts", happening.happenedAt(), "data", "")).replace("\"data\":\"\"}", "\"data\":");
        return head + joined(JSONObjectUtils.toJSONString(known(happening, license)), happening.content()) + "}";
    }

    private static Map<String, Object> known(Happening happening, Optional<LicenseView> license) {
        Map<String, Object> members = Contents.of("actor", happening.actor());
        if (happening.licenseId() != null) {
            members.put("license", license.map(Contents::license).orElseGet(() -> Contents.of("id", happening.licenseId())));
        }
        return members;
    }

    /** Two JSON objects as one. */
    private static String joined(String first, String second) {
        return EMPTY.equals(second) ? first : first.substring(0, first.length() - 1) + "," + second.substring(1);
    }
}
