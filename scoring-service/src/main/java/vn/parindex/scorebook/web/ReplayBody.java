package vn.parindex.scorebook.web;

import java.util.List;
import java.util.UUID;
import vn.parindex.scorebook.Replay;

/**
 * The answer to a replay.
 *
 * @param otherEngine whether another version of the engine had scored the run, so that differences may be right
 */
record ReplayBody(
        UUID run,
        boolean identical,
        boolean otherEngine,
        String storedEngine,
        String thisEngine,
        int cards,
        List<DifferenceBody> differences) {

    /** @param leaf empty when the card differs outside its leaves */
    record DifferenceBody(String communeCode, String leaf, String storedEarned, String earnedNow) {}

    static ReplayBody of(Replay replay) {
        return new ReplayBody(
                replay.run(),
                replay.identical(),
                replay.otherEngine(),
                replay.storedEngine(),
                replay.thisEngine(),
                replay.cards(),
                replay.differences().stream().map(ReplayBody::difference).toList());
    }

    private static DifferenceBody difference(Replay.Difference difference) {
        return new DifferenceBody(
                difference.unitCode(),
                difference.leaf(),
                difference.storedEarned().toPlainString(),
                difference.earnedNow().toPlainString());
    }
}
