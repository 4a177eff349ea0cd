package vn.parindex.scorebook.compare;

import java.math.BigDecimal;
import java.util.List;

/**
 * Tách thay đổi giữa hai năm by what caused it, in points (earned + bonus - penalty); the parts add up exactly.
 *
 * @param card of the whole card
 * @param areas of each area of the later set, then of those that it dropped
 * @param index the same split of the index, printed; before + its parts = after
 */
public record Split(Parts card, List<AreaParts> areas, Parts index) {

    /**
     * Ba phần.
     *
     * @param performance kết quả thực hiện: the new facts under the old set
     * @param ruleChange bộ chỉ số thay đổi
     * @param reAppraisal thẩm định so với tự chấm; 0 when nothing was appraised
     */
    public record Parts(BigDecimal performance, BigDecimal ruleChange, BigDecimal reAppraisal) {

        /** All three together. */
        public BigDecimal total() {
            return performance.add(ruleChange).add(reAppraisal);
        }
    }

    /** Một lĩnh vực. */
    public record AreaParts(String code, String name, Parts parts) {}
}
