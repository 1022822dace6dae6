package org.scrutineer.http;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param next the token of the next page; null on the last
 */
public record Page<T>(List<T> items, @Nullable String next) {

    /**
     * Makes a page of rows of which one more than {@code limit} was asked for, to know whether
     * there is a next.
     */
    public static <R, T> Page<T> of(
            List<R> rows, int limit, Function<R, T> item, Function<R, String> tokenAfter) {
        boolean more = rows.size() > limit;
        List<R> shown = more ? rows.subList(0, limit) : rows;
        return new Page<>(
                shown.stream().map(item).toList(), more ? tokenAfter.apply(shown.getLast()) : null);
    }
}
