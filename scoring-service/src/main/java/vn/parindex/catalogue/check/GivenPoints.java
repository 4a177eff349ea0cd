package vn.parindex.catalogue.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.catalogue.LevelStep;
import vn.parindex.catalogue.ScoringMethod;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.finding.Place;

/**
 * Điểm được viết ra cho một bậc, mức hay kết quả.
 *
 * @param figure what gets them, in words; empty when nothing does
 */
record GivenPoints(Place place, BigDecimal points, Optional<String> figure) {

    /** All points that a leaf writes out, best first as written; none for methods that compute them. */
    static List<GivenPoints> of(CheckedLeaf leaf, int pointsScale) {
        ScoringMethod method = leaf.leaf().method();
        if (method instanceof ScoringMethod.Band) {
            return steps(leaf, pointsScale);
        } else if (method instanceof ScoringMethod.NamedLevel named) {
            return levels(leaf, named.levels());
        } else if (method instanceof ScoringMethod.YearOnYear outcomes) {
            MapNode node = leaf.node().map("outcomes").orElse(leaf.node());
            return List.of(
                    new GivenPoints(node.placeOf("held"), outcomes.held(), Optional.of("giữ như năm trước")),
                    new GivenPoints(node.placeOf("worsened"), outcomes.worsened(), Optional.of("kém năm trước")));
        }
        return List.of();
    }

    private static List<GivenPoints> steps(CheckedLeaf leaf, int pointsScale) {
        Optional<CheckedScale> scale = CheckedScale.of(leaf, pointsScale);
        List<WrittenStep> steps = WrittenStep.of(leaf);
        List<GivenPoints> given = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            WrittenStep step = steps.get(i);
            List<WrittenStep> before = steps.subList(0, i);
            Optional<String> figure = scale.flatMap(tried -> tried.probes()
                    .nicest(each -> step.holds(each) && before.stream().noneMatch(other -> other.holds(each)))
                    .map(tried::figure));
            given.add(new GivenPoints(step.node().placeOf("points"), step.step().points(), figure));
        }
        return given;
    }

    private static List<GivenPoints> levels(CheckedLeaf leaf, List<LevelStep> levels) {
        List<MapNode> nodes = leaf.node().maps("levels");
        List<GivenPoints> given = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            given.add(new GivenPoints(
                    nodes.get(i).placeOf("points"),
                    levels.get(i).points(),
                    Optional.of("mức «" + levels.get(i).name() + "»")));
        }
        return given;
    }
}
