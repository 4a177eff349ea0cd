package vn.parindex.catalogue;

/** Chính sách khi không phát sinh (design.md section 5). */
public enum NotArisenPolicy {
    /** The leaf's maximum leaves the applicable maximum. */
    EXCLUDE,
    /** Được điểm tối đa. */
    FULL,
    /** Không điểm. */
    ZERO,
    /** The maximum goes to the area's other applicable leaves, in proportion. */
    REDISTRIBUTE
}
