package vn.parindex.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.parindex.catalogue.Area;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Gate;
import vn.parindex.catalogue.GateCheck;
import vn.parindex.catalogue.GradeScale;
import vn.parindex.catalogue.Leaf;
import vn.parindex.finding.Nearest;
import vn.parindex.scoring.drools.GateSentence;

/** Ngữ pháp câu khống chế: whether a sentence is understood and speaks of things the set has. */
public final class GateGrammar {
    /** The grammar for the catalogue, which refuses a set with a sentence that would not run. */
    public static final GateCheck OF_SETS = new GateCheck() {
        @Override
        public List<GateCheck.Fault> faults(CriteriaSet set, Gate gate) {
            return GateGrammar.check(set, gate.sentence()).stream()
                    .map(fault -> new GateCheck.Fault(fault.what(), fault.expected()))
                    .toList();
        }

        @Override
        public Optional<GateCheck.Verdict> verdict(CriteriaSet set, Gate gate) {
            return GateReach.verdict(set, gate.sentence());
        }
    };

    private GateGrammar() {}

    /**
     * Một lỗi của câu.
     *
     * @param what what is wrong, with the words in parentheses (Vietnamese)
     * @param expected how to mend it (Vietnamese)
     */
    public record Fault(String what, String expected) {}

    /** Faults of a gate's sentence within a set; none when the engine will run it. */
    public static List<Fault> check(CriteriaSet set, String sentence) {
        GateSentence.Reading reading = GateSentence.read(sentence);
        if (reading.fault().isPresent()) {
            return List.of(misunderstood(reading.fault().get()));
        }
        Set<String> leaves = set.leaves().stream().map(Leaf::code).collect(Collectors.toSet());
        Set<String> areas = set.areas().stream().map(Area::code).collect(Collectors.toSet());
        Set<String> grades =
                set.grades().steps().stream().map(GradeScale.Step::name).collect(Collectors.toSet());
        List<Fault> faults = new ArrayList<>();
        for (GateSentence.Clause clause : reading.sentence().orElseThrow().clauses()) {
            unknown(faults, clause, "leaf", "tiêu chí", leaves);
            unknown(faults, clause, "area", "lĩnh vực", areas);
            unknown(faults, clause, "grade", "mức xếp loại", grades);
        }
        return List.copyOf(faults);
    }

    private static void unknown(
            List<Fault> faults, GateSentence.Clause clause, String kind, String word, Set<String> known) {
        String value = clause.values().get(kind);
        if (value != null && !known.contains(value)) {
            faults.add(new Fault(
                    "không có " + word + " này trong bộ (" + value + ")",
                    Nearest.hint(value, known) + "một trong: "
                            + known.stream().sorted().limit(12).collect(Collectors.joining(", "))));
        }
    }

    private static Fault misunderstood(GateSentence.Misunderstood fault) {
        return new Fault(
                "không hiểu " + (fault.whole() ? "câu" : "vế câu") + " (" + fault.fragment() + ")",
                fault.nearest().isEmpty()
                        ? "câu có dạng: Khi <điều kiện> [và <điều kiện>] thì <tác động>"
                        : "gần nhất là: " + fault.nearest());
    }
}
