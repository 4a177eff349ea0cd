package vn.parindex.oracle;

/** Causes of a loss, in the words of docs/scoring.md. */
public enum Why {
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
    GATE
}
