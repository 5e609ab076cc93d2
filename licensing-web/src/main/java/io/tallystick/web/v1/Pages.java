package io.tallystick.web.v1;

import io.tallystick.shared.ErrorCode;
import io.tallystick.shared.LicensingException;
import io.tallystick.shared.Page;
import io.tallystick.web.wire.Fields;
import io.tallystick.web.wire.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.Function;

/** Lists of the Management API: {@code limit}, {@code offset}, {@code order_by} in, {@code count, next, previous, results} out (§6). */
final class Pages {

    private static final int DEFAULT_LIMIT = 20;
    private static final int LARGEST_LIMIT = 1000;

    private Pages() {
    }

    static Page.Request wanted(UriInfo uri) {
        Fields fields = Fields.of(uri.getQueryParameters());
        int limit = fields.integer("limit", DEFAULT_LIMIT);
        int offset = fields.integer("offset", 0);
        if (limit < 1 || limit > LARGEST_LIMIT || offset < 0) {
            throw new LicensingException(ErrorCode.VALIDATION_ERROR, "limit must be 1 to " + LARGEST_LIMIT + ", offset 0 or more.");
        }
        return new Page.Request(limit, offset);
    }

    /** True when the newest come first: {@code order_by=-id}, also the default. */
    static boolean newestFirst(UriInfo uri) {
        String order = Fields.of(uri.getQueryParameters()).text("order_by");
        if (order != null && !order.equals("id") && !order.equals("-id")) {
            throw new LicensingException(ErrorCode.VALIDATION_ERROR, "order_by must be id or -id.");
        }
        return !"id".equals(order);
    }

    static <T> String json(UriInfo uri, Page.Request wanted, Page<T> page, Function<T, JsonObject> item) {
        return Json.compact(Json.object().add("count", page.count()).add("next", at(uri, wanted, next(wanted, page.count())))
            .add("previous", at(uri, wanted, previous(wanted)))
            .add("results", Json.objects(page.items().stream().map(item))).build());
    }

    /** Where the next page begins; null when there is none. */
    static Long next(Page.Request wanted, long count) {
        long next = (long) wanted.offset() + wanted.limit();
        return next < count ? next : null;
    }

    /** Where the page before begins; null when there is none. */
    static Long previous(Page.Request wanted) {
        return wanted.offset() > 0 ? Math.max(0L, (long) wanted.offset() - wanted.limit()) : null;
    }

    private static String at(UriInfo uri, Page.Request wanted, Long offset) {
        return offset == null ? null
            : uri.getRequestUriBuilder().replaceQueryParam("limit", wanted.limit()).replaceQueryParam("offset", offset).build().toString();
    }
}
