package io.tallystick.web.v1;

import io.tallystick.audit.boundary.AuditPage;
import io.tallystick.web.file.AuditLineJson;
import io.tallystick.web.file.AuditQuery;
import io.tallystick.web.wire.Json;
import jakarta.ws.rs.core.UriInfo;

/** A page of the trail as JSON (§6). */
final class AuditJson {

    private AuditJson() {
    }

    /** Nobody counts a trail, and nobody walks it backwards. */
    static String page(UriInfo uri, int limit, AuditPage page) {
        String next = page.next() == null ? null : uri.getRequestUriBuilder().replaceQueryParam("limit", limit)
            .replaceQueryParam("after", AuditQuery.text(page.next())).build().toString();
        return Json.compact(Json.object().nothing("count").add("next", next).nothing("previous")
            .add("results", Json.objects(page.lines().stream().map(AuditLineJson::of))).build());
    }
}
