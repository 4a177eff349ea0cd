package vn.parindex.scenario.path;

import java.math.BigDecimal;
import vn.parindex.catalogue.IndicatorId;
import vn.parindex.scoring.Ladder;
import vn.parindex.scoring.Rung;

/**
 * Nước đi: one indicator taken to one of its rungs; every leaf that reads it moves with it.
 *
 * @param ladder of the leaf, first in printed order, whose rung it is
 * @param cost rungs climbed times the cost of one, of the dearest leaf that gains
 */
record Move(IndicatorId indicator, Ladder ladder, Rung rung, BigDecimal cost) {}
