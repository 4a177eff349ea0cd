package vn.parindex.scoring.explain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.catalogue.Bound;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.ScoringMethod;
import vn.parindex.catalogue.Target;
import vn.parindex.scoring.Cause;
import vn.parindex.scoring.LostPoint.Shortfall;
import vn.parindex.scoring.card.Loss;

/**
 * Câu của một khoản mất điểm: one sentence an officer would sign.
 *
 * @param higher whether higher figures are better
 * @param citation document and row, as an officer cites them
 */
record LossText(
        Leaf leaf,
        Loss loss,
        String figure,
        String threshold,
        String part,
        Optional<Shortfall> shortfall,
        boolean higher,
        List<String> missingUnits,
        String citation) {

    String sentence() {
        Map<String, String> values = new HashMap<>();
        values.put("name", leaf.name());
        values.put("figure", figure);
        values.put("threshold", threshold);
        values.put("part", loss.cause() == Cause.ITEM_MISSING || part.isEmpty() ? part : " (" + part + ")");
        values.put("shortfall", shortfall.map(LossText::amount).orElse(""));
        values.put("missing", missing());
        values.put("worse", Wording.fill(worse(), Map.of()));
        values.put("floor", floor());
        values.put("rule", loss.rule());
        values.put("units", units());
        values.put("reason", reason());
        values.put(
                "goal", Wording.fill(isFullAtTarget() ? "goal.target" : "goal.full", Map.of("threshold", threshold)));
        values.put("tail", Wording.fill("tail", Map.of("points", Words.points(loss.points()), "citation", citation)));
        return Wording.fill("loss." + loss.cause().name(), values);
    }

    /** «3 giao dịch». */
    static String amount(Shortfall shortfall) {
        return Words.number(shortfall.amount()) + " " + shortfall.unit();
    }

    private String missing() {
        String key = "missing." + (loss.cause() == Cause.BELOW_TARGET || isFullAtTarget() ? "target" : "full")
                + (higher ? ".up" : ".down");
        return shortfall
                .map(missing -> Wording.fill(key, Map.of("shortfall", amount(missing))))
                .orElse("");
    }

    private String worse() {
        return leaf.target()
                .map(target -> target.comparison().isLower() ? "worse.higher" : "worse.lower")
                .orElse("worse.higher");
    }

    /** Whether the band that brings full points is the plan's target itself, so that missing one is missing the other. */
    private boolean isFullAtTarget() {
        return leaf.method() instanceof ScoringMethod.Band band
                && leaf.target().isPresent()
                && band.steps().stream()
                        .filter(step -> step.points().compareTo(leaf.max()) >= 0)
                        .findFirst()
                        .filter(step -> step.bounds().size() == 1)
                        .map(step -> step.bounds().get(0))
                        .filter(bound -> isTarget(bound, leaf.target().get()))
                        .isPresent();
    }

    private static boolean isTarget(Bound bound, Target target) {
        return bound.comparison() == target.comparison() && bound.value().compareTo(target.value()) == 0;
    }

    private String reason() {
        return Wording.fill(
                leaf.method() instanceof ScoringMethod.YearOnYear ? "reason.not-comparable" : "reason.not-arisen",
                Map.of());
    }

    private String floor() {
        return leaf.method() instanceof ScoringMethod.Proportional share
                ? share.floorPercent().map(Words::number).orElse("0") + " %"
                : "";
    }

    private String units() {
        if (missingUnits.isEmpty()) {
            return "";
        }
        String names = String.join(", ", missingUnits);
        return figure.isEmpty()
                ? Wording.fill("units.missing", Map.of("units", names))
                : Wording.fill("units.partial", Map.of("units", names, "figure", figure));
    }
}
