package vn.parindex.scoring.explain;

import java.util.function.Supplier;
import vn.parindex.commune.Unit;
import vn.parindex.scoring.LeafResult;
import vn.parindex.scoring.card.FactsOfUnit;
import vn.parindex.scoring.card.LeafTally;

/** Where words of leaves may come from besides writing them: every leaf is judged before it is asked. */
@FunctionalInterface
public interface LeafMemory {

    /** Remembers nothing. */
    LeafMemory NONE = (unit, tally, facts, written) -> written.get();

    /**
     * The result of a leaf with its words.
     *
     * @param tally as judged now
     * @param written writes the words
     */
    LeafResult of(Unit unit, LeafTally tally, FactsOfUnit facts, Supplier<LeafResult> written);
}
