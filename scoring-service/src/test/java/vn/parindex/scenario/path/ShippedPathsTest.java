package vn.parindex.scenario.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.catalogue.Catalogue;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.SetFolder;
import vn.parindex.commune.Lineage;
import vn.parindex.commune.ShippedUnits;
import vn.parindex.commune.Unit;
import vn.parindex.facts.ShippedFigures;
import vn.parindex.scoring.Assignment;
import vn.parindex.scoring.GateGrammar;
import vn.parindex.scoring.Scorer;
import vn.parindex.scoring.TestScorers;
import vn.parindex.scoring.UnitStanding;

/** Every shipped set with its demonstration figures. */
class ShippedPathsTest {

    private static final Scorer SCORER = TestScorers.shared();

    static List<String> shippedSets() {
        return SetFolder.shippedIds();
    }

    @ParameterizedTest
    @MethodSource("shippedSets")
    void pathsToTheBestGradeAndToTheFirstRankAreProven(String id) {
        Assignment assignment = demonstration(id);
        Paths paths = new Paths(SCORER, assignment);
        String best = assignment.set().grades().steps().get(0).name();
        List<UnitStanding> units = SCORER.standings(assignment);
        for (int place = 0; place < units.size(); place += 5) {
            String unit = units.get(place).unitCode();
            for (Goal goal : List.of(new Goal.GradeAtLeast(best), new Goal.RankAtMost(1), new Goal.RankAtMost(4))) {
                Path path = paths.of(unit, goal, Objective.COST);
                assertThat(path.proven()).as(unit + " " + goal).isTrue();
                assertThat(goal.isMet(path.after(), assignment.set()))
                        .as(unit + " " + goal)
                        .isEqualTo(path.answer() != Path.Answer.NOT_REACHABLE);
            }
        }
    }

    private static Assignment demonstration(String id) {
        CriteriaSet set = new Catalogue(GateGrammar.OF_SETS).read(SetFolder.shipped(id));
        List<Unit> units = ShippedUnits.of(ShippedUnits.placeOf(id).orElseThrow());
        Lineage lineage = Lineage.shipped();
        return new Assignment(
                set,
                units,
                ShippedFigures.read(id, set, units).orElseThrow().sheets(),
                ShippedFigures.lastYear(set, units, lineage)
                        .map(figures -> figures.sheets())
                        .orElse(List.of()),
                lineage.all(),
                set.period().to(),
                set.policy().surveyHeld());
    }
}
