package org.loket.web.rest;

import java.util.List;
import java.util.function.Function;
import org.loket.worklist.Page;

/**
 * A page of a list.
 *
 * @param next the cursor of the page that follows; null on the last
 */
public record PageAnswer<T extends Record>(List<T> items, String next) {

    public static <S, T extends Record> PageAnswer<T> of(Page<S> page, Function<S, T> answer) {
        return new PageAnswer<>(page.items().stream().map(answer).toList(), page.next());
    }

    /** A list that is short by its nature and fits one page. */
    public static <T extends Record> PageAnswer<T> whole(List<T> items) {
        return new PageAnswer<>(items, null);
    }

    /** A page of a list of which one line more than fits was read. */
    public static <T extends Record> PageAnswer<T> of(List<T> lines, int limit, Function<T, String> cursor) {
        return lines.size() <= limit
                ? new PageAnswer<>(lines, null)
                : new PageAnswer<>(List.copyOf(lines.subList(0, limit)), cursor.apply(lines.get(limit - 1)));
    }
}
