package vn.parindex.authoring.cases;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.parindex.catalogue.Area;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.NotArisenPolicy;

/** Khác chữ, cùng nghĩa: faults that change what is written and nothing of what it means. */
final class SameMeaning {

    private static final Set<NotArisenPolicy> ALIKE_WHEN_ALONE =
            Set.of(NotArisenPolicy.EXCLUDE, NotArisenPolicy.REDISTRIBUTE);

    private SameMeaning() {}

    /** Why no figure can tell the two apart; empty when some may. */
    static Optional<String> because(Area area, Leaf before, Leaf after) {
        if (meaning(before).equals(meaning(after))) {
            return Optional.of("đọc ra cùng một nghĩa (ngưỡng 100% chỉ tiêu lấy dấu so sánh của chính chỉ tiêu)");
        }
        boolean alone = area.leaves().size() == 1;
        boolean policies = before.notArisen().filter(ALIKE_WHEN_ALONE::contains).isPresent()
                && after.notArisen().filter(ALIKE_WHEN_ALONE::contains).isPresent();
        return alone && policies
                ? Optional.of(
                        "lĩnh vực không có tiêu chí nào khác để nhận điểm, nên chia điểm cũng là loại khỏi điểm tối đa")
                : Optional.empty();
    }

    /** The leaf without what does not count. */
    private static Leaf meaning(Leaf leaf) {
        return new Leaf(
                leaf.code(),
                leaf.name(),
                leaf.max(),
                leaf.indicator(),
                leaf.method(),
                leaf.ratioRounding(),
                leaf.target(),
                leaf.due(),
                leaf.applies(),
                leaf.notArisen(),
                leaf.rollUp(),
                leaf.citation(),
                leaf.evidence(),
                leaf.lead(),
                leaf.remedy(),
                leaf.needsApproval(),
                leaf.illustrative(),
                leaf.notes(),
                leaf.rows(),
                Map.of());
    }
}
