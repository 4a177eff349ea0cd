package vn.parindex.scoring.rule;

/**
 * Khóa của một phần được chấm: a leaf, or one milestone of a deadline leaf. Compared by identity, so that the join of a
 * figure with its terms is one look-up; a prepared set makes each key once.
 */
public final class PartKey {
    private final int index;
    private final String label;

    public PartKey(int index, String label) {
        this.index = index;
        this.label = label;
    }

    /** Position among the set's parts in printed order. */
    public int index() {
        return index;
    }

    @Override
    public String toString() {
        return label;
    }
}
