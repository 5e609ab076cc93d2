package io.tallystick.shared;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param count how many there are in all
 * @param items those of this page, in order
 */
public record Page<T>(long count, List<T> items) {

    /**
     * Which page is wanted.
     *
     * @param limit  how many at the most, 1 to 1000
     * @param offset how many to skip, 0 or more
     */
    public record Request(int limit, int offset) {
    }

    /** The same page with other items. */
    public <R> Page<R> map(Function<T, R> mapping) {
        return new Page<>(count, items.stream().map(mapping).toList());
    }
}
