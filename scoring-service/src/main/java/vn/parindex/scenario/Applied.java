package vn.parindex.scenario;

import java.util.List;
import vn.parindex.finding.Finding;
import vn.parindex.scorebook.Base;

/**
 * Nền đã thay đổi.
 *
 * @param conflicts places that two scenarios both changed; the later one won
 * @param warnings what a person should know
 */
public record Applied(Base base, List<Conflict> conflicts, List<Finding> warnings) {

    /**
     * Xung đột giữa hai kịch bản.
     *
     * @param what the figure («19702 ho-so-truc-tuyen») or the place in the set («7.3 target.at-least»)
     * @param before name of the scenario that was overruled
     * @param after name of the scenario that won
     */
    public record Conflict(String what, String before, String after) {}
}
