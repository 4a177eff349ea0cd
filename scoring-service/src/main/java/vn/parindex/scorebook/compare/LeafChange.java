package vn.parindex.scorebook.compare;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * Thay đổi của một tiêu chí của một đơn vị.
 *
 * @param code its number after, of a leaf that is no more its number before
 * @param formerCode its number before when that was another one
 * @param before empty: the leaf is new
 * @param after empty: the leaf was dropped
 * @param notComparable why there is no difference; empty when there is one
 * @param reasons what moved; empty when nothing did
 */
public record LeafChange(
        String code,
        Optional<String> formerCode,
        String name,
        String area,
        Optional<LeafState> before,
        Optional<LeafState> after,
        Optional<Incomparable> notComparable,
        Set<Reason> reasons) {

    /**
     * Tiêu chí ở một phía.
     *
     * @param figure as an officer would write it; empty when there is none
     */
    public record LeafState(BigDecimal earned, BigDecimal max, BigDecimal notApplicable, String figure) {}

    /** Points after minus points before; empty when they cannot be compared. */
    public Optional<BigDecimal> difference() {
        return notComparable.isPresent() || before.isEmpty() || after.isEmpty()
                ? Optional.empty()
                : Optional.of(after.get().earned().subtract(before.get().earned()));
    }

    /** Whether there is anything to show. */
    public boolean moved() {
        return notComparable.isPresent() || !reasons.isEmpty();
    }

    /** Vì sao đổi. */
    public enum Reason {
        /** Số liệu thay đổi. */
        FIGURE,
        /** Áp dụng, phát sinh hay không. */
        APPLICABILITY,
        /** Điểm tối đa đổi vì phân bổ lại. */
        REDISTRIBUTION,
        /** Điều kiện khống chế. */
        GATE,
        /** Ngày chốt, thời hạn hoặc điều tra. */
        DAY,
        /** Bộ chỉ số thay đổi. */
        SET
    }

    /** Vì sao không so được. */
    public enum Incomparable {
        NEW_LEAF,
        DROPPED_LEAF,
        OTHER_MAXIMUM,
        OTHER_FORMULA,
        OTHER_INDICATOR,
        /** One leaf became several. */
        SPLIT_LEAF,
        /** Several leaves became one. */
        MERGED_LEAF
    }
}
