package vn.parindex.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Một trang của danh sách: the one form in which the API gives lists, in a stable order.
 *
 * @param next give it back as {@code after} to get the next page; absent on the last one
 */
public record Slice<T>(List<T> items, Optional<String> next) {

    /**
     * Cuts a page.
     *
     * @param fetched up to one item more than the page holds: its presence tells that there is a next page
     * @param cursor what names the last item of the page
     */
    public static <T> Slice<T> of(List<T> fetched, int limit, Function<T, String> cursor) {
        if (fetched.size() <= limit) {
            return new Slice<>(fetched, Optional.empty());
        }
        return new Slice<>(fetched.subList(0, limit), Optional.of(cursor.apply(fetched.get(limit - 1))));
    }

    /** A list that is given whole. */
    public static <T> Slice<T> whole(List<T> items) {
        return new Slice<>(items, Optional.empty());
    }

    /** The same page with each item in another form. */
    public <R> Slice<R> map(Function<T, R> each) {
        return new Slice<>(items.stream().map(each).toList(), next);
    }
}
