package vn.parindex.scoring.card;

import java.util.List;
import vn.parindex.catalogue.Area;
import vn.parindex.catalogue.Leaf;

/**
 * Tiêu chí đã chuẩn bị để chấm.
 *
 * @param index position among the set's leaves in printed order
 * @param criterion code of the criterion the leaf stands under
 */
public record LeafPlan(int index, Area area, String criterion, Leaf leaf, List<PartPlan> parts) {}
