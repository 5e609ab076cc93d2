package io.tallystick.web.v1;

import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.shared.Page;
import io.tallystick.web.wire.Fields;
import io.tallystick.web.wire.Json;
import io.tallystick.web.wire.JsonMembers;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.Function;

/** Lists of the Management API: {@code limit}, {@code offset}, {@code after}, {@code before}, {@code order_by} in, {@code count, next, previous, results} out (§6). */
final class Pages {

    private static final int DEFAULT_LIMIT = 20;
    private static final int LARGEST_LIMIT = 1000;

    private Pages() {
    }

    /** The page that the query asks for: {@code validation_error} for a size or a place that there is not. */
    static Page.Request wanted(UriInfo uri) {
        Fields fields = Fields.of(uri.getQueryParameters());
        int limit = fields.integer("limit", DEFAULT_LIMIT);
        int offset = fields.integer("offset", 0);
        if (limit < 1 || limit > LARGEST_LIMIT || offset < 0) {
            throw invalid("limit must be 1 to " + LARGEST_LIMIT + ", offset 0 or more.");
        }
        return new Page.Request(limit, offset, order(fields.text("order_by")), beside(fields));
    }

    private static Page.Order order(String named) {
        return named == null ? null : named.startsWith("-") ? new Page.Order(named.substring(1), true) : new Page.Order(named, false);
    }

    private static Page.Beside beside(Fields fields) {
        Long after = fields.number("after");
        Long before = fields.number("before");
        if ((after != null ? 1 : 0) + (before != null ? 1 : 0) + (fields.has("offset") ? 1 : 0) > 1) {
            throw invalid("A page begins at an offset, after a row or before one: send one of offset, after and before.");
        }
        return after != null ? new Page.Beside(after, false) : before != null ? new Page.Beside(before, true) : null;
    }

    static <T> String json(UriInfo uri, Page.Request wanted, Page<T> page, Function<T, JsonObject> item) {
        JsonMembers json = Json.object().add("count", page.count());
        if (!page.edges().counted()) {
            json.add("count_exact", false);
        }
        boolean besideRow = wanted.beside() != null;
        return Json.compact(json.add("next", besideRow ? at(uri, "after", after(wanted, page)) : at(uri, "offset", next(wanted, page)))
            .add("previous", besideRow ? at(uri, "before", before(wanted, page)) : at(uri, "offset", previous(wanted)))
            .add("results", Json.objects(page.items().stream().map(item))).build());
    }

    /** Where the next page begins; null when there is none. */
    static Long next(Page.Request wanted, Page<?> page) {
        long next = (long) wanted.offset() + wanted.limit();
        return page.edges().more() || next < page.count() ? next : null;
    }

    /** Where the page before begins; null when there is none. */
    static Long previous(Page.Request wanted) {
        return wanted.offset() > 0 ? Math.max(0L, (long) wanted.offset() - wanted.limit()) : null;
    }

    private static Long after(Page.Request wanted, Page<?> page) {
        return wanted.beside().before() || page.edges().more() ? page.edges().last() : null;
    }

    private static Long before(Page.Request wanted, Page<?> page) {
        return !wanted.beside().before() || page.edges().more() ? page.edges().first() : null;
    }

    private static String at(UriInfo uri, String name, Long place) {
        return place == null ? null : uri.getRequestUriBuilder().replaceQueryParam("after").replaceQueryParam("before")
            .replaceQueryParam("offset").replaceQueryParam(name, place).build().toString();
    }

    private static LicensingException invalid(String sentence) {
        return new LicensingException(ErrorCode.VALIDATION_ERROR, sentence);
    }
}
