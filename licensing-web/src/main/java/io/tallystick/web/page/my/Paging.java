package io.tallystick.web.page.my;

import io.tallystick.shared.Page;
import java.util.HashMap;
import java.util.Map;

/**
 * A part of a long list, with links to the parts before and after.
 *
 * @param offset how many are skipped
 */
record Paging(int offset) {

    private static final int SIZE = 20;

    /** What an address asks for; the beginning where it asks for nonsense. */
    static Paging from(String text) {
        return new Paging(text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0);
    }

    Page.Request request() {
        return new Page.Request(SIZE, offset);
    }

    /** The addresses of the parts before and after, absent where there is none, and whether there is {@code any}. */
    Map<String, Object> links(String path, Page<?> page) {
        Map<String, Object> links = new HashMap<>();
        if (offset > 0) {
            links.put("before", path + "?from=" + Math.max(0, offset - SIZE));
        }
        if (offset + SIZE < page.count()) {
            links.put("after", path + "?from=" + (offset + SIZE));
        }
        links.put("any", !links.isEmpty());
        return links;
    }
}
