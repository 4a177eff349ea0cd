package vn.parindex.scoring.card;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.catalogue.Area;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Criterion;
import vn.parindex.catalogue.Indicator;
import vn.parindex.catalogue.IndicatorId;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.Milestone;
import vn.parindex.catalogue.ScoringMethod;
import vn.parindex.scoring.exact.Fraction;
import vn.parindex.scoring.rule.PartKey;
import vn.parindex.scoring.rule.PartTerms;

/**
 * Bộ chỉ số đã chuẩn bị: the set's leaves as parts with keys, and the terms the rules join figures with.
 *
 * @param keys of all parts in printed order
 */
public record PreparedSet(
        CriteriaSet set,
        LocalDate asOf,
        boolean surveyHeld,
        List<LeafPlan> leaves,
        List<PartKey> keys,
        List<PartTerms> terms) {

    /** Prepares an effective set for one as-of date. */
    public static PreparedSet of(CriteriaSet set, LocalDate asOf, boolean surveyHeld) {
        List<LeafPlan> leaves = new ArrayList<>();
        List<PartKey> keys = new ArrayList<>();
        for (Area area : set.areas()) {
            for (Criterion criterion : area.criteria()) {
                for (Leaf leaf : criterion.leaves()) {
                    leaves.add(new LeafPlan(leaves.size(), area, criterion.code(), leaf, parts(leaf, keys)));
                }
            }
        }
        List<PartTerms> terms = new ArrayList<>();
        leaves.forEach(leaf -> new TermsOfLeaf(leaf, set.policy(), asOf).addTo(terms));
        return new PreparedSet(set, asOf, surveyHeld, List.copyOf(leaves), List.copyOf(keys), List.copyOf(terms));
    }

    /**
     * The indicator a part reads.
     *
     * @throws IllegalArgumentException when the set does not carry it
     */
    public Indicator indicator(PartPlan part) {
        Indicator indicator = set.indicators().get(part.indicator());
        if (indicator == null) {
            throw new IllegalArgumentException("unknown indicator (" + part.indicator() + ") of " + part.key());
        }
        return indicator;
    }

    private static List<PartPlan> parts(Leaf leaf, List<PartKey> keys) {
        Fraction max = Fraction.of(leaf.max());
        if (!(leaf.method() instanceof ScoringMethod.Deadline deadline)) {
            IndicatorId indicator = leaf.indicator()
                    .orElseThrow(() -> new IllegalArgumentException("leaf without an indicator: " + leaf.code()));
            return List.of(new PartPlan(key(keys, leaf.code()), indicator, max, Optional.empty()));
        }
        List<PartPlan> parts = new ArrayList<>();
        for (Milestone milestone : deadline.milestones()) {
            Fraction share =
                    Fraction.of(leaf.max().multiply(milestone.sharePercent()).movePointLeft(2));
            String label = deadline.milestones().size() == 1 ? leaf.code() : leaf.code() + "/" + (parts.size() + 1);
            parts.add(new PartPlan(key(keys, label), milestone.indicator(), share, Optional.of(milestone)));
        }
        return List.copyOf(parts);
    }

    private static PartKey key(List<PartKey> keys, String label) {
        PartKey key = new PartKey(keys.size(), label);
        keys.add(key);
        return key;
    }

    /** Points with at least the decimals of points-scale; never rounded. */
    public BigDecimal inUnits(BigDecimal points) {
        int scale = set.policy().pointsScale();
        if (points.scale() <= scale) {
            return points.setScale(scale);
        }
        BigDecimal bare = points.stripTrailingZeros();
        return bare.setScale(Math.max(scale, bare.scale()));
    }
}
