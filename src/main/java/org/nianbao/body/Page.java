package org.nianbao.body;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param next the cursor of the next page, {@code null} on the last one
 */
public record Page<T>(List<T> items, @JsonInclude String next) {

    /** Makes a page of what a query for {@link Limit#andOne} items found. */
    public static <E, T> Page<T> of(List<E> found, Limit limit, Function<E, String> key, Function<E, T> view) {
        List<E> shown = found.subList(0, Math.min(found.size(), limit.value()));
        boolean more = found.size() > shown.size();
        String next =
                more ? Cursor.after(key.apply(shown.get(shown.size() - 1))).text() : null;
        return new Page<>(shown.stream().map(view).toList(), next);
    }
}
