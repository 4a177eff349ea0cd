package vn.parindex.oracle;

/** Which row of the table of states (docs/scoring.md, section 2) and which policy decided a part. */
public enum Standing {
    NOT_APPLICABLE,
    SURVEY_EXCLUDED,
    SURVEY_NOT_HELD,
    EXCLUDED,
    FULL,
    ZERO,
    REDISTRIBUTED,
    MISSING,
    NOT_YET_DUE,
    AWAITING,
    NOT_SUBMITTED,
    JUDGED
}
