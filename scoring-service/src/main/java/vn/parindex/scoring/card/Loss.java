package vn.parindex.scoring.card;

import java.math.BigDecimal;
import java.util.Optional;
import vn.parindex.catalogue.ChecklistItem;
import vn.parindex.scoring.Cause;

/**
 * Một khoản mất điểm, before it is put into words.
 *
 * @param points above 0, at points-scale
 * @param part position among the leaf's parts
 * @param item the missing item of a checklist that adds up
 */
public record Loss(BigDecimal points, Cause cause, int part, Optional<ChecklistItem> item, String rule) {}
