package vn.parindex.scoring.explain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.ScoringMethod;
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
        values.put("tail", Wording.fill("tail", Map.of("points", Words.points(loss.points()), "citation", citation)));
        return Wording.fill("loss." + loss.cause().name(), values);
    }

    /** «3 giao dịch». */
    static String amount(Shortfall shortfall) {
        return Words.number(shortfall.amount()) + " " + shortfall.unit();
    }

    private String missing() {
        String key = "missing." + (loss.cause() == Cause.BELOW_TARGET ? "target" : "full") + (higher ? ".up" : ".down");
        return shortfall
                .map(missing -> Wording.fill(key, Map.of("shortfall", amount(missing))))
                .orElse("");
    }

    private String worse() {
        return leaf.target()
                .map(target -> target.comparison().isLower() ? "worse.higher" : "worse.lower")
                .orElse("worse.higher");
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
