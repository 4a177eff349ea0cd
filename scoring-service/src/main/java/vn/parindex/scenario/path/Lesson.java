package vn.parindex.scenario.path;

import java.util.List;
import java.util.Map;

/**
 * Bài học: something is so as long as every one of these groups is no better than this.
 *
 * @param held options of some groups, by the group's position; none: it is always so
 */
record Lesson(Map<Integer, Option> held) {

    /** Whether one of the groups is not decided yet, or better than it was. */
    boolean leavesOpen(List<Option> first) {
        return held.entrySet().stream()
                .anyMatch(group -> group.getKey() >= first.size()
                        || !first.get(group.getKey()).isWithin(group.getValue()));
    }
}
