package vn.parindex.oracle;

/** Outcomes of a leaf, in the words of docs/scoring.md. */
public enum End {
    AWARDED,
    NOT_APPLICABLE,
    NOT_ASSESSABLE,
    AWAITING
}
