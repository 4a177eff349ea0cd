package vn.parindex.authoring.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.WorkedCase;
import vn.parindex.scoring.CaseResult;
import vn.parindex.scoring.CaseRunner;

/**
 * Độ phủ của các ca kiểm thử: for each leaf each place where its points may turn, and the case that stands there.
 *
 * @param leaves in printed order
 */
public record Coverage(List<OfLeaf> leaves) {

    /** Một tiêu chí. */
    public record OfLeaf(String code, String name, List<Line> lines) {

        public List<Line> missing() {
            return lines.stream().filter(line -> line.coveredBy().isEmpty()).toList();
        }

        public int covered() {
            return lines.size() - missing().size();
        }
    }

    /**
     * Một chỗ cần một ca.
     *
     * @param threshold what the figure belongs to, such as «chỉ tiêu 45%»
     * @param side where it lies, such as «đúng ngưỡng»
     * @param proposal a case with the figure and without expected points
     * @param coveredBy the name of the case that stands there; empty: it is missing
     */
    public record Line(String threshold, String side, WorkedCase proposal, Optional<String> coveredBy) {}

    /** The coverage of every leaf; figures that no commune could send are not asked for. */
    public static Coverage of(SetCases cases, CaseRunner runner) {
        return new Coverage(cases.set().leaves().stream()
                .map(leaf -> leaf(cases, leaf, runner))
                .toList());
    }

    /** The coverage of one leaf. */
    public static OfLeaf leaf(SetCases cases, Leaf leaf, CaseRunner runner) {
        List<WorkedCase> own = cases.of(leaf).stream().map(CaseResult::worked).toList();
        List<Line> lines = new ArrayList<>();
        for (Spot spot : Spots.of(cases.set(), leaf)) {
            Optional<String> by = own.stream().filter(spot.met()).findFirst().map(WorkedCase::name);
            lines.add(new Line(spot.threshold(), spot.side(), spot.worked(), by));
        }
        Set<WorkedCase> impossible = impossible(cases, lines, runner);
        return new OfLeaf(
                leaf.code(),
                leaf.name(),
                lines.stream()
                        .filter(line -> !impossible.contains(line.proposal()))
                        .toList());
    }

    private static Set<WorkedCase> impossible(SetCases cases, List<Line> lines, CaseRunner runner) {
        List<WorkedCase> missing = lines.stream()
                .filter(line -> line.coveredBy().isEmpty())
                .map(Line::proposal)
                .toList();
        return runner.run(cases.set(), missing).stream()
                .filter(result -> result.got().isEmpty())
                .map(CaseResult::worked)
                .collect(Collectors.toSet());
    }

    public int wanted() {
        return leaves.stream().mapToInt(leaf -> leaf.lines().size()).sum();
    }

    public int covered() {
        return leaves.stream().mapToInt(OfLeaf::covered).sum();
    }

    public boolean complete() {
        return covered() == wanted();
    }
}
