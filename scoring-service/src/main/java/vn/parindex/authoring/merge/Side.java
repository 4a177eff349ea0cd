package vn.parindex.authoring.merge;

/** Bên nào: whose value is taken where both changed the same. */
public enum Side {
    /** Of the person who wants to save. */
    MINE,
    /** Of whoever saved meanwhile. */
    THEIRS
}
