package vn.parindex.scoring;

/** Nguyên nhân mất điểm (docs/scoring.md sections 2 and 5). */
public enum Cause {
    ANSWERED_NO,
    BELOW_LEVEL,
    BELOW_BAND,
    BELOW_FULL,
    BELOW_FLOOR,
    BELOW_TARGET,
    LATE,
    NOT_SUBMITTED,
    BELOW_COUNT,
    DEDUCTED,
    ITEM_MISSING,
    NOT_IMPROVED,
    BELOW_SCALE,
    GIVEN_LESS,
    NOT_ARISEN,
    SURVEY_NOT_HELD,
    MISSING_FIGURE,
    NOT_YET_DUE,
    AWAITING,
    EVIDENCE_REJECTED,
    GATE
}
