package vn.parindex.scoring;

/**
 * Điều kiện khống chế đã tác động.
 *
 * @param effect zero-leaf, zero-area, zero-card or cap-grade
 * @param target code of the leaf or area, or the grade's name; empty for the whole card
 */
public record GateEffect(String gate, String sentence, String effect, String target) {}
