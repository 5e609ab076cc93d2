package io.tallystick.web.page;

import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.web.wire.Bodies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads forms, each at most some fields of at most 1 MB, and only those of our own pages. There is no other way to read one. */
@ApplicationScoped
public class Forms {

    private static final String TOKEN = "token";
    private static final int MOST_FIELDS = 200;

    @Inject
    OwnSite site;

    /** A form that may hold files. */
    public SentForm read(List<EntityPart> parts) {
        requireFew(parts.size());
        Map<String, String> fields = new HashMap<>();
        parts.forEach(part -> fields.putIfAbsent(part.getName(), Bodies.textIfAny(part.getContent())));
        return ours(fields);
    }

    /** A form of short texts. */
    public SentForm read(MultivaluedMap<String, String> sent) {
        requireFew(sent.size());
        Map<String, String> fields = new HashMap<>();
        sent.forEach((name, values) -> fields.put(name, values.get(0)));
        return ours(fields);
    }

    private SentForm ours(Map<String, String> fields) {
        site.requireToken(fields.getOrDefault(TOKEN, ""));
        return new SentForm(fields);
    }

    private static void requireFew(int fields) {
        if (fields > MOST_FIELDS) {
            throw new LicensingException(ErrorCode.PAYLOAD_TOO_LARGE);
        }
    }
}
