package vn.parindex.authoring.diff;

import java.util.Optional;
import java.util.function.Function;

/**
 * Một điều so được. It changed when its words did, so that 45 and 45.0 are one.
 *
 * @param words what it says; empty when it says nothing
 */
record Aspect<T>(DifferenceKind kind, String name, Function<T, String> words) {

    Optional<SetDifference> between(String place, T before, T after) {
        String old = words.apply(before);
        String now = words.apply(after);
        if (old.equals(now)) {
            return Optional.empty();
        }
        if (old.isEmpty()) {
            return Optional.of(SetDifference.at(kind, place, "thêm " + name + " " + now));
        }
        return Optional.of(SetDifference.at(
                kind, place, now.isEmpty() ? "bỏ " + name + " " + old : name + " đổi từ " + old + " thành " + now));
    }
}
