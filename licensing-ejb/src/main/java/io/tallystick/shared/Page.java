package io.tallystick.shared;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * One page of a list.
 *
 * @param count how many there are in all; where {@code edges} say that it was not counted to the end, at least so many
 * @param items those of this page, in order
 * @param edges what lies beside them
 */
public record Page<T>(long count, List<T> items, Edges edges) {

    /** A page of a list that was counted to the end. */
    public Page(long count, List<T> items) {
        this(count, items, Edges.COUNTED);
    }

    /**
     * Which page is wanted: so many after the first ones, or so many beside a row that is known.
     *
     * @param limit  how many at the most, 1 to 1000
     * @param offset how many to skip, 0 or more
     * @param order  null for the order of the list itself
     * @param beside null to begin at the offset
     */
    public record Request(int limit, int offset, Order order, Beside beside) {

        /** A page in the order of the list itself. */
        public Request(int limit, int offset) {
            this(limit, offset, null, null);
        }

        boolean backwards() {
            return beside != null && beside.before();
        }

        /** The same page of the list in another order. */
        public Request by(String name, boolean descending) {
            return new Request(limit, offset, new Order(name, descending), beside);
        }
    }

    /**
     * An order of a list; rows that are alike in it follow their ids. What is absent comes last, and first when descending.
     *
     * @param by as it is called in {@code order_by}
     */
    public record Order(String by, boolean descending) {
    }

    /**
     * Where a page begins, without counting what was skipped: it costs the same at the millionth row.
     *
     * @param id     a row of the list, which is not part of the page itself
     * @param before true for the page that ends before it, false for the one that begins after it
     */
    public record Beside(long id, boolean before) {
    }

    /**
     * What lies beside a page.
     *
     * @param counted false where counting stopped, because there are too many to be counted in time
     * @param more    whether the list goes on in the direction in which it was read
     * @param first   id of the first item; null for none, and where the list cannot be read beside a row
     * @param last    id of the last item; null likewise
     */
    public record Edges(boolean counted, boolean more, Long first, Long last) {

        private static final Edges COUNTED = new Edges(true, false, null, null);
    }

    /**
     * The page of items that were read one beyond its size.
     *
     * @param counted how many were counted at the most: of more, it is said that there are more
     */
    static <T> Page<T> of(List<T> read, Request wanted, int count, int counted, ToLongFunction<T> id) {
        boolean more = read.size() > wanted.limit();
        List<T> items = new ArrayList<>(more ? read.subList(0, wanted.limit()) : read);
        if (wanted.backwards()) {
            Collections.reverse(items);
        }
        Long first = items.isEmpty() ? null : id.applyAsLong(items.get(0));
        Long last = items.isEmpty() ? null : id.applyAsLong(items.get(items.size() - 1));
        return new Page<>(Math.min(count, counted), items, new Edges(count <= counted, more, first, last));
    }

    /** The same page with other items. */
    public <R> Page<R> map(Function<T, R> mapping) {
        return new Page<>(count, items.stream().map(mapping).toList(), edges);
    }

    /** The same page with other items that are found for all of them together; those may be missing that were deleted since they were read. */
    public <R> Page<R> mapAll(Function<List<T>, List<R>> mapping) {
        return new Page<>(count, mapping.apply(items), edges);
    }
}
