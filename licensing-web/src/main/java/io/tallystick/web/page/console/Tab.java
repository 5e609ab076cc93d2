package io.tallystick.web.page.console;

import java.util.List;
import java.util.Map;

/** A part of a page with an address of its own, for {@code console-tabs}. */
public record Tab(String label, String href, boolean current) {

    /**
     * All tabs of a page.
     *
     * @param labels  label by address, in order
     * @param current address of the one that is shown
     */
    public static List<Tab> all(Map<String, String> labels, String current) {
        return labels.entrySet().stream().map(each -> new Tab(each.getValue(), each.getKey(), each.getKey().equals(current))).toList();
    }
}
