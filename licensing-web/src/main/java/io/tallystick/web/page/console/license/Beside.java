package io.tallystick.web.page.console.license;

import io.tallystick.shared.Page;
import io.tallystick.web.page.console.Listing;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A page of a long list that begins or ends beside a row, so that the millionth costs what the first one does.
 *
 * @param known the row; null for the beginning
 */
record Beside(Page.Beside known) {

    private static final String AFTER = "after";
    private static final String BEFORE = "before";

    /** What an address asks for; the beginning where it asks for nonsense. */
    static Beside of(UriInfo uri) {
        String after = uri.getQueryParameters().getFirst(AFTER);
        String before = uri.getQueryParameters().getFirst(BEFORE);
        if (isId(after)) {
            return new Beside(new Page.Beside(Long.parseLong(after), false));
        }
        return new Beside(isId(before) ? new Page.Beside(Long.parseLong(before), true) : null);
    }

    /** The addresses of the parts before and after, and how many there are in all. */
    Map<String, Object> words(Listing listing, Page<?> page) {
        Page.Edges edges = page.edges();
        boolean backwards = known != null && known.before();
        Map<String, Object> words = new HashMap<>();
        words.put(BEFORE, edges.first() != null && (backwards ? edges.more() : known != null) ? address(listing, BEFORE, edges.first()) : null);
        words.put(AFTER, edges.last() != null && (backwards || edges.more()) ? address(listing, AFTER, edges.last()) : null);
        words.put("total", (edges.counted() ? "" : "more than ") + String.format(Locale.ENGLISH, "%,d", page.count()));
        words.put("one", page.count() == 1);
        return words;
    }

    private static String address(Listing listing, String where, long id) {
        Map<String, String> query = new LinkedHashMap<>(listing.asked());
        query.put("order_by", listing.order());
        query.put(where, Long.toString(id));
        return listing.path() + "?" + query.entrySet().stream().map(each -> each.getKey() + "=" + LicenseWords.encoded(each.getValue()))
            .collect(Collectors.joining("&"));
    }

    private static boolean isId(String text) {
        return text != null && text.matches("\\d{1,18}");
    }
}
