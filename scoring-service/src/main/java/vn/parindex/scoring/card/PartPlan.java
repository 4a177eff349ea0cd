package vn.parindex.scoring.card;

import java.util.Optional;
import vn.parindex.catalogue.IndicatorId;
import vn.parindex.catalogue.Milestone;
import vn.parindex.scoring.exact.Fraction;
import vn.parindex.scoring.rule.PartKey;

/**
 * Một phần được chấm của một tiêu chí.
 *
 * @param max share of the leaf's printed maximum, exact
 * @param milestone only for deadline leaves
 */
public record PartPlan(PartKey key, IndicatorId indicator, Fraction max, Optional<Milestone> milestone) {}
