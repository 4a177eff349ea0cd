package vn.parindex.authoring.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Các mục của một danh sách. Items with the same key are the same item, wherever they stand.
 *
 * @param named what people call the item
 * @param whole what it says, said when it is new or gone
 */
record Part<T>(
        DifferenceKind kind,
        Function<T, String> key,
        Function<T, String> named,
        Function<T, String> whole,
        List<Aspect<T>> aspects) {

    /** @param place what the list belongs to; empty when the items stand for themselves */
    List<SetDifference> between(String place, List<T> before, List<T> after) {
        Map<String, T> old = byKey(before);
        Map<String, T> now = byKey(after);
        List<SetDifference> found = new ArrayList<>();
        now.forEach((id, item) -> {
            T was = old.get(id);
            if (was == null) {
                found.add(SetDifference.at(kind, at(place, item), "mới có, " + whole.apply(item)));
            } else {
                aspects.forEach(
                        aspect -> aspect.between(at(place, item), was, item).ifPresent(found::add));
            }
        });
        old.forEach((id, item) -> {
            if (!now.containsKey(id)) {
                found.add(SetDifference.at(kind, at(place, item), "không còn, trước là " + whole.apply(item)));
            }
        });
        return found;
    }

    private String at(String place, T item) {
        return place.isEmpty() ? named.apply(item) : place + ", " + named.apply(item);
    }

    private Map<String, T> byKey(List<T> items) {
        Map<String, T> map = new LinkedHashMap<>();
        items.forEach(item -> map.putIfAbsent(key.apply(item), item));
        return map;
    }
}
