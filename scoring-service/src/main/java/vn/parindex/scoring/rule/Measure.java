package vn.parindex.scoring.rule;

/** Cách dùng một con số: which method's rules look at it. */
public enum Measure {
    BAND,
    PROPORTIONAL,
    TARGET,
    COUNT,
    DEDUCTION,
    SURVEY_MEAN,
    SURVEY_SHARE,
    EXTERNAL
}
