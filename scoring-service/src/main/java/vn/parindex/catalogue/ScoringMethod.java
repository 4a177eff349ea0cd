package vn.parindex.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Cách chấm. The closed list of design.md section 5; points are exact, on the leaf's printed maximum. */
public sealed interface ScoringMethod {

    /** The method's name in the set files. */
    String key();

    /** Có = điểm tối đa, không = 0. */
    record YesNo() implements ScoringMethod {
        @Override
        public String key() {
            return "yes-no";
        }
    }

    /** Mức được nêu tên. */
    record NamedLevel(List<LevelStep> levels) implements ScoringMethod {
        @Override
        public String key() {
            return "level";
        }
    }

    /** Thang bậc; no step holds: 0. */
    record Band(List<BandStep> steps) implements ScoringMethod {
        @Override
        public String key() {
            return "band";
        }
    }

    /**
     * Theo tỷ lệ: max x min(r, 1); below the floor 0; interpolated: max x (r - floor) / (1 - floor).
     *
     * @param floorPercent empty when there is none
     */
    record Proportional(Optional<BigDecimal> floorPercent, boolean interpolated) implements ScoringMethod {
        @Override
        public String key() {
            return "proportional";
        }
    }

    /** So với chỉ tiêu; the leaf's {@link Target} is present. Not all-or-nothing means capped-ratio. */
    record AgainstTarget(boolean allOrNothing) implements ScoringMethod {
        @Override
        public String key() {
            return "target";
        }
    }

    /** Theo thời hạn; at least one milestone. */
    record Deadline(List<Milestone> milestones) implements ScoringMethod {
        @Override
        public String key() {
            return "deadline";
        }
    }

    /** Đếm: min(n x points-per-unit, max). */
    record Count(BigDecimal pointsPerUnit) implements ScoringMethod {
        @Override
        public String key() {
            return "count";
        }
    }

    /** Trừ: max - n x points-per-unit, not below 0. */
    record Deduction(BigDecimal pointsPerUnit) implements ScoringMethod {
        @Override
        public String key() {
            return "deduction";
        }
    }

    /** Đủ ý: the points of the items present, or all-or-nothing. */
    record Checklist(List<ChecklistItem> items, boolean allOrNothing) implements ScoringMethod {
        @Override
        public String key() {
            return "checklist";
        }
    }

    /**
     * So năm trước, by the indicator's {@code better}.
     *
     * @param tolerance in the indicator's unit (percentage points for ratios); a change not above it is «held»
     */
    record YearOnYear(BigDecimal improved, BigDecimal held, BigDecimal worsened, BigDecimal tolerance)
            implements ScoringMethod {
        @Override
        public String key() {
            return "year-on-year";
        }
    }

    /** Điều tra, điểm trung bình: (mean - low) / (high - low) x max. */
    record SurveyMean(BigDecimal low, BigDecimal high) implements ScoringMethod {
        @Override
        public String key() {
            return "survey";
        }
    }

    /** Điều tra, tỷ lệ: numerator / denominator x max. */
    record SurveyShare() implements ScoringMethod {
        @Override
        public String key() {
            return "survey";
        }
    }

    /** Điểm do cơ quan khác cho, at most max, with its document. */
    record External() implements ScoringMethod {
        @Override
        public String key() {
            return "external";
        }
    }
}
