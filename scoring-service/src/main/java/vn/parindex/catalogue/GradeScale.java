package vn.parindex.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * Thang xếp loại.
 *
 * @param label how far the scale is proved, shown wherever a grade is
 * @param steps best first; the last has no bound
 */
public record GradeScale(String label, Citation citation, List<Step> steps) {

    /** One grade; {@code bound} is at-least or above, in points of the index 0..100. */
    public record Step(String name, Optional<Bound> bound) {}
}
