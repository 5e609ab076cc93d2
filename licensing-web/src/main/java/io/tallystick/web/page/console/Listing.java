package io.tallystick.web.page.console;

import io.tallystick.shared.Page;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A part of a long list, filtered and sorted as its address says. Nonsense in an address is the beginning of the whole list.
 *
 * @param path   of the list, without a query
 * @param asked  the filters that were set, by name
 * @param order  name of the column to sort by, with {@code -} in front for the other way round
 * @param offset how many are skipped
 */
public record Listing(String path, Map<String, String> asked, String order, int offset) {

    private static final int SIZE = 25;
    private static final int LONGEST = 300;

    /**
     * What an address asks for.
     *
     * @param usual   the order where none is asked for
     * @param filters names of the filters that the list knows
     */
    public static Listing of(UriInfo uri, String path, String usual, String... filters) {
        MultivaluedMap<String, String> sent = uri.getQueryParameters();
        Map<String, String> asked = new LinkedHashMap<>();
        for (String filter : filters) {
            String text = sent.getFirst(filter);
            if (text != null && !text.isBlank() && text.length() <= LONGEST) {
                asked.put(filter, text.strip());
            }
        }
        String order = sent.getFirst("order_by");
        String from = sent.getFirst("from");
        return new Listing(path, asked, order != null && order.matches("-?\\w{1,40}") ? order : usual,
            from != null && from.matches("\\d{1,9}") ? Integer.parseInt(from) : 0);
    }

    /** A filter's text; null when it is not set. */
    public String text(String filter) {
        return asked.get(filter);
    }

    /** The part, for boundaries. */
    public Page.Request request() {
        return new Page.Request(SIZE, offset);
    }

    /** The column to sort by. */
    public String orderColumn() {
        return order.startsWith("-") ? order.substring(1) : order;
    }

    /** True when the greatest, or the latest, comes first. */
    public boolean descending() {
        return order.startsWith("-");
    }

    /**
     * What the parts {@code console-columns} and {@code console-paging} show, with the {@code rows} and what was {@code asked}.
     *
     * @param page what the boundary answered
     * @param rows the same as the template shows it
     */
    public Map<String, Object> words(Page<?> page, List<Column> columns, List<?> rows) {
        Map<String, Object> words = new HashMap<>();
        words.put("asked", asked);
        words.put("filtered", !asked.isEmpty());
        words.put("columns", columns.stream().map(this::column).toList());
        words.put("rows", rows);
        words.put("count", page.count());
        words.put("any", !rows.isEmpty());
        words.put("first", offset + 1);
        words.put("last", offset + rows.size());
        words.put("before", offset == 0 ? null : address(order, Math.max(0, offset - SIZE)));
        words.put("after", offset + SIZE < page.count() ? address(order, offset + SIZE) : null);
        return words;
    }

    private Map<String, Object> column(Column column) {
        Map<String, Object> words = new HashMap<>(Map.of("label", column.label(), "named", !column.label().isEmpty()));
        boolean sorted = orderColumn().equals(column.name());
        words.put("sorted", !sorted ? null : descending() ? "descending" : "ascending");
        words.put("href", column.name() == null ? null : address((sorted && !descending() ? "-" : "") + column.name(), 0));
        return words;
    }

    private String address(String itsOrder, int itsOffset) {
        Map<String, String> query = new LinkedHashMap<>(asked);
        query.put("order_by", itsOrder);
        query.put("from", Integer.toString(itsOffset));
        return path + "?" + query.entrySet().stream().map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    }
}
