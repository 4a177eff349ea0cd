package vn.parindex.catalogue.read;

import static vn.parindex.catalogue.read.Values.maybeNumber;
import static vn.parindex.catalogue.read.Values.needed;
import static vn.parindex.catalogue.read.Values.number;
import static vn.parindex.catalogue.read.Values.points;
import static vn.parindex.catalogue.read.Values.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.catalogue.BandStep;
import vn.parindex.catalogue.Bound;
import vn.parindex.catalogue.ChecklistItem;
import vn.parindex.catalogue.Comparison;
import vn.parindex.catalogue.LevelStep;
import vn.parindex.catalogue.Milestone;
import vn.parindex.catalogue.ScoringMethod;
import vn.parindex.catalogue.Target;
import vn.parindex.catalogue.yaml.MapNode;

/** The scoring method of a leaf, shares of the maximum and of the target worked out exactly. */
final class MethodReader {

    private static final String OF_TARGET = "% target";

    private final MapNode leaf;
    private final BigDecimal max;
    private final Optional<Target> target;

    MethodReader(MapNode leaf, BigDecimal max, Optional<Target> target) {
        this.leaf = leaf;
        this.max = max;
        this.target = target;
    }

    ScoringMethod method() {
        String method = needed(leaf, "method");
        return switch (method) {
            case "yes-no" -> new ScoringMethod.YesNo();
            case "level" -> new ScoringMethod.NamedLevel(levels());
            case "band" -> new ScoringMethod.Band(bands());
            case "proportional" ->
                new ScoringMethod.Proportional(
                        maybeNumber(leaf, "floor"), variant().equals("interpolated"));
            case "target" -> new ScoringMethod.AgainstTarget(variant().equals("all-or-nothing"));
            case "deadline" -> new ScoringMethod.Deadline(milestones());
            case "count" -> new ScoringMethod.Count(number(leaf, "points-per-unit"));
            case "deduction" -> new ScoringMethod.Deduction(number(leaf, "points-per-unit"));
            case "checklist" -> new ScoringMethod.Checklist(items(), variant().equals("all-or-nothing"));
            case "year-on-year" -> yearOnYear();
            case "survey" -> survey();
            case "external" -> new ScoringMethod.External();
            default -> throw new IllegalStateException("no such method: " + method);
        };
    }

    private String variant() {
        return text(leaf, "variant");
    }

    private List<LevelStep> levels() {
        return leaf.maps("levels").stream()
                .map(level -> new LevelStep(needed(level, "name"), points(level, "points", max)))
                .toList();
    }

    private List<BandStep> bands() {
        return leaf.maps("bands").stream()
                .map(band -> new BandStep(bounds(band), points(band, "points", max)))
                .toList();
    }

    private List<Bound> bounds(MapNode band) {
        List<Bound> bounds = new ArrayList<>();
        for (Comparison comparison : Comparison.values()) {
            band.text(comparison.key()).ifPresent(text -> bounds.add(bound(comparison, text)));
        }
        return List.copyOf(bounds);
    }

    /** A share of a target that is missing counts as a share of 0; the checks refuse it. */
    private Bound bound(Comparison comparison, String text) {
        if (!text.endsWith(OF_TARGET)) {
            return new Bound(comparison, new BigDecimal(text));
        }
        BigDecimal percent = new BigDecimal(text.substring(0, text.length() - OF_TARGET.length()));
        BigDecimal whole = target.map(Target::value).orElse(BigDecimal.ZERO);
        boolean isWhole = percent.compareTo(new BigDecimal(100)) == 0;
        return new Bound(
                isWhole ? target.map(Target::comparison).orElse(comparison) : comparison,
                isWhole ? whole : whole.multiply(percent).movePointLeft(2));
    }

    private List<Milestone> milestones() {
        return leaf.has("milestones")
                ? leaf.maps("milestones").stream().map(PartReader::milestone).toList()
                : List.of(PartReader.onlyMilestone(leaf));
    }

    private List<ChecklistItem> items() {
        return leaf.maps("items").stream()
                .map(item -> new ChecklistItem(
                        needed(item, "id"),
                        needed(item, "name"),
                        item.has("points") ? points(item, "points", max) : BigDecimal.ZERO))
                .toList();
    }

    private ScoringMethod yearOnYear() {
        MapNode outcomes = leaf.map("outcomes").orElseThrow();
        return new ScoringMethod.YearOnYear(
                points(outcomes, "improved", max),
                points(outcomes, "held", max),
                points(outcomes, "worsened", max),
                maybeNumber(leaf, "tolerance").orElse(BigDecimal.ZERO));
    }

    private ScoringMethod survey() {
        if (variant().equals("share")) {
            return new ScoringMethod.SurveyShare();
        }
        MapNode scale = leaf.map("scale").orElseThrow();
        return new ScoringMethod.SurveyMean(maybeNumber(scale, "low").orElse(BigDecimal.ZERO), number(scale, "high"));
    }
}
