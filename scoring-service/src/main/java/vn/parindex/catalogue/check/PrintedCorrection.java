package vn.parindex.catalogue.check;

import static vn.parindex.catalogue.check.CheckedLeaf.plain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.finding.Correction;

/** Which single number to change so that a printed maximum holds: the levels above tell which of the two sides is right. */
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
        BigDecimal moved = level.countedBelow().subtract(printed);
        if (holds(above, moved)) {
            return Optional.of(Proposal.value(
                    level.node().placeOf("max"),
                    "điểm tối đa in " + plain(printed) + " của " + level.called(),
                    plain(level.countedBelow())));
        }
        return holds(above, BigDecimal.ZERO) ? leaf(set, level, moved) : Optional.empty();
    }

    /** Whether the nearest printed number above is the sum of what is below it, once that has grown. */
    private static boolean holds(List<PrintedLevel> above, BigDecimal moved) {
        return above.stream()
                .filter(level -> level.printed().isPresent())
                .findFirst()
                .filter(level -> level.countedBelow()
                                .add(moved)
                                .compareTo(level.printed().orElseThrow())
                        == 0)
                .isPresent();
    }

    /** The only leaf below, or the only one whose maximum an amendment moved; its scale must follow by itself. */
    private static Optional<Correction> leaf(CheckedSet set, PrintedLevel level, BigDecimal moved) {
        List<MapNode> below =
                PrintedChecks.leaves(level).map(PrintedLevel::node).toList();
        List<CheckedLeaf> all = set.leaves().stream()
                .filter(leaf -> below.contains(leaf.node()))
                .toList();
        List<CheckedLeaf> amended = all.stream().filter(SumChecks::hasMovedMax).toList();
        List<CheckedLeaf> meant = amended.size() == 1 ? amended : all;
        return meant.size() == 1 ? SumChecks.grown(meant.get(0), moved.negate()) : Optional.empty();
    }
}
