package vn.parindex.authoring.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Các chỗ cả hai cùng đổi: what nobody has chosen is taken as mine and reported as open. */
final class Choosing {

    private final Map<String, Side> choices;
    private final List<Conflict> open = new ArrayList<>();
    private final List<Conflict> conflicts = new ArrayList<>();

    Choosing(Map<String, Side> choices) {
        this.choices = Map.copyOf(choices);
    }

    List<Conflict> open() {
        return List.copyOf(open);
    }

    List<Conflict> conflicts() {
        return List.copyOf(conflicts);
    }

    Side choose(Conflict conflict) {
        conflicts.add(conflict);
        Side chosen = choices.get(conflict.unit());
        if (chosen == null) {
            open.add(conflict);
            return Side.MINE;
        }
        return chosen;
    }
}
