package vn.parindex.agreement;

import vn.parindex.catalogue.Indicator.ValueType;

/** What a random leaf is: a method with the value type it reads. */
enum Kind {
    YES_NO(ValueType.YES_NO),
    LEVEL(ValueType.LEVEL),
    BAND_RATIO(ValueType.RATIO),
    BAND_NUMBER(ValueType.NUMBER),
    PROPORTIONAL(ValueType.RATIO),
    TARGET_RATIO(ValueType.RATIO),
    TARGET_NUMBER(ValueType.NUMBER),
    DEADLINE(ValueType.DATE),
    MILESTONES(ValueType.DATE),
    COUNT(ValueType.COUNT),
    DEDUCTION(ValueType.COUNT),
    CHECKLIST(ValueType.CHECKLIST),
    YEAR_ON_YEAR_RATIO(ValueType.RATIO),
    YEAR_ON_YEAR_NUMBER(ValueType.NUMBER),
    YEAR_ON_YEAR_COUNT(ValueType.COUNT),
    SURVEY_MEAN(ValueType.SURVEY_MEAN),
    SURVEY_SHARE(ValueType.SURVEY_SHARE),
    EXTERNAL(ValueType.POINTS);

    final ValueType type;

    Kind(ValueType type) {
        this.type = type;
    }

    boolean comparesWithLastYear() {
        return name().startsWith("YEAR_ON_YEAR");
    }

    boolean canBeSummed() {
        return type == ValueType.RATIO || type == ValueType.NUMBER || type == ValueType.COUNT;
    }
}
