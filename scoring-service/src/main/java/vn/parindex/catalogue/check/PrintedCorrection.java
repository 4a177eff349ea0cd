package vn.parindex.catalogue.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.finding.Correction;

/**
 * Which single number to change so that a printed maximum holds: the levels above tell which of the two sides is right.
 * Points that were moved from one area to another leave the total as it is: then each printed number follows its leaves.
 */
final class PrintedCorrection {

    private PrintedCorrection() {}

    /** @param chain the wrong level, then those above it */
    static Optional<Correction> of(CheckedSet set, List<PrintedLevel> chain) {
        PrintedLevel level = chain.get(0);
        List<PrintedLevel> above = chain.subList(1, chain.size());
        if (level.parts().stream().anyMatch(PrintedLevel::hasWrong)) {
            return Optional.empty();
        }
        BigDecimal printed = level.printed().orElseThrow();
        BigDecimal below = level.countedBelow();
        if (holds(above, PrintedLevel::believedBelow)) {
            return Optional.of(Proposal.number(
                    level.node().placeOf("max"),
                    "điểm tối đa in " + Shown.number(printed) + " của " + level.called(),
                    below));
        }
        return holds(above, PrintedLevel::countedBelow) ? leaf(set, level, printed.subtract(below)) : Optional.empty();
    }

    /** Whether the nearest printed number above is the sum of what is below it, counted in this way. */
    private static boolean holds(List<PrintedLevel> above, Function<PrintedLevel, BigDecimal> below) {
        return above.stream()
                .filter(level -> level.printed().isPresent())
                .findFirst()
                .filter(level -> below.apply(level).compareTo(level.printed().orElseThrow()) == 0)
                .isPresent();
    }

    /** The only leaf below, or the only one whose maximum an amendment moved; its scale must follow by itself. */
    private static Optional<Correction> leaf(CheckedSet set, PrintedLevel level, BigDecimal by) {
        List<MapNode> below =
                PrintedChecks.leaves(level).map(PrintedLevel::node).toList();
        List<CheckedLeaf> all = set.leaves().stream()
                .filter(leaf -> below.contains(leaf.node()))
                .toList();
        List<CheckedLeaf> amended = all.stream().filter(SumChecks::hasMovedMax).toList();
        List<CheckedLeaf> meant = amended.size() == 1 ? amended : all;
        return meant.size() == 1 ? SumChecks.grown(meant.get(0), by) : Optional.empty();
    }
}
