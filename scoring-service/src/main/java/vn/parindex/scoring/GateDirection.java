package vn.parindex.scoring;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Gate;
import vn.parindex.catalogue.Leaf;
import vn.parindex.scoring.drools.GateSentence;

/** Chiều của các điều kiện khống chế: whether doing better can make one fire that did not fire before. */
public final class GateDirection {
    private GateDirection() {}

    /**
     * Whether every gate of the set can only stop firing when a unit's figures get better.
     *
     * @param now the unit as it is: a target that is not judged yet could be missed once it is
     */
    public static boolean onlyEased(CriteriaSet set, UnitStanding now) {
        return clauses(set).filter(GateSentence.Clause::condition).allMatch(clause -> isEased(clause, set, now));
    }

    /** Codes of the leaves that gates name, in conditions and in effects. */
    public static Set<String> leavesNamed(CriteriaSet set) {
        return clauses(set)
                .flatMap(clause -> Optional.ofNullable(clause.values().get("leaf")).stream())
                .collect(Collectors.toSet());
    }

    /** Names of the grades that gates cap at. */
    public static Set<String> caps(CriteriaSet set) {
        return clauses(set)
                .flatMap(clause -> Optional.ofNullable(clause.values().get("grade")).stream())
                .collect(Collectors.toSet());
    }

    private static Stream<GateSentence.Clause> clauses(CriteriaSet set) {
        return set.gates().stream()
                .map(Gate::sentence)
                .flatMap(sentence -> GateSentence.read(sentence).sentence().stream())
                .flatMap(sentence -> sentence.clauses().stream());
    }

    private static boolean isEased(GateSentence.Clause condition, CriteriaSet set, UnitStanding now) {
        if (condition.text().endsWith("trở lên")) {
            return false;
        }
        if (condition.text().endsWith("không đạt chỉ tiêu")) {
            return now.leaves().get(position(condition, set)).outcome() == Outcome.AWARDED;
        }
        return !condition.text().endsWith("không có số liệu")
                || set.leaves().get(position(condition, set)).indicators().size() == 1;
    }

    private static int position(GateSentence.Clause condition, CriteriaSet set) {
        List<String> codes = set.leaves().stream().map(Leaf::code).toList();
        return codes.indexOf(condition.values().get("leaf"));
    }
}
