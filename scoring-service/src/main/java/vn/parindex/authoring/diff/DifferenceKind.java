package vn.parindex.authoring.diff;

/** Loại thay đổi. What a sentence of a diff is about; the names are part of the JSON answer. */
public enum DifferenceKind {
    LEAF_ADDED,
    LEAF_DROPPED,
    /** The same leaf, another number, criterion or area. */
    LEAF_MOVED,
    NAME,
    MAXIMUM,
    /** Another indicator is read. */
    INDICATOR,
    /** Another scoring method, or another part of it that is not one of the kinds below. */
    METHOD,
    TARGET,
    BAND_SPLIT,
    BAND_MERGED,
    BAND,
    DUE,
    /** Rounding, not arisen, roll-up, and what holds for the whole set. */
    POLICY,
    /** Whom a leaf applies to. */
    APPLICABILITY,
    CITATION,
    /** Evidence, lead agency, remedy, notes, approval: nothing that moves points. */
    REMARK,
    AREA,
    /** Title, place, level, appraising body, status and notes of the set. */
    SET,
    PERIOD,
    GRADES,
    TIE_BREAK,
    ADJUSTMENT,
    GATE,
    SOURCE,
    /** How an indicator that both versions read is defined. */
    INDICATOR_DEFINITION
}
