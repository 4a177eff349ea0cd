package vn.parindex.scorebook;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * Phát lại: a stored run scored again from its own inputs.
 *
 * @param identical whether every card came out with the same bytes
 * @param storedEngine the engine that scored the run
 * @param thisEngine the engine that scored it again; another one may rightly differ, the same one never
 * @param cards how many cards were compared
 * @param differences the leaves that differ, in the order of the run
 */
public record Replay(
        UUID run, boolean identical, String storedEngine, String thisEngine, int cards, List<Difference> differences) {

    /** Whether the run was scored by another version of the engine. */
    public boolean otherEngine() {
        return !storedEngine.equals(thisEngine);
    }

    /**
     * Một tiêu chí khác kết quả đã lưu. Equal points mean that only its texts differ.
     *
     * @param leaf code of the leaf; empty when the card differs outside its leaves
     */
    public record Difference(String unitCode, String leaf, BigDecimal storedEarned, BigDecimal earnedNow) {}
}
