package vn.parindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.catalogue.Catalogue;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.IndicatorId;
import vn.parindex.catalogue.SetFolder;
import vn.parindex.commune.Lineage;
import vn.parindex.commune.ShippedUnits;
import vn.parindex.commune.Unit;
import vn.parindex.facts.Fact;
import vn.parindex.facts.FactSheet;
import vn.parindex.facts.ShippedFigures;

class TrialsTest {

    private static final Scorer SCORER = TestScorers.shared();

    static List<String> shippedSets() {
        return SetFolder.shippedIds();
    }

    @ParameterizedTest
    @MethodSource("shippedSets")
    void standingsAreTheCardsWithoutTheirWords(String id) {
        Assignment assignment = demonstration(id);
        assertThat(ofStandings(SCORER.standings(assignment))).isEqualTo(ofCards(assignment));
    }

    @ParameterizedTest
    @MethodSource("shippedSets")
    void aTrialIsWhatTheAssignmentWithItsSheetsWouldGive(String id) {
        Assignment assignment = demonstration(id);
        List<List<FactSheet>> trials = new ArrayList<>();
        for (int i = 0; i + 1 < assignment.sheets().size(); i++) {
            FactSheet first = assignment.sheets().get(i);
            FactSheet next = assignment.sheets().get(i + 1);
            trials.add(List.of(new FactSheet(first.unit(), next.facts()), without(next)));
        }
        List<List<UnitStanding>> standings = SCORER.trials(assignment).of(trials);
        for (int i = 0; i < trials.size(); i++) {
            assertThat(ofStandings(standings.get(i))).isEqualTo(ofCards(with(assignment, trials.get(i))));
        }
    }

    @Test
    void trialsOfOneUnitDoNotSeeEachOther() {
        Assignment assignment = demonstration("hai-lang-2024");
        FactSheet own = assignment.sheets().get(0);
        FactSheet less = without(own);
        List<UnitStanding> standings =
                SCORER.trials(assignment).of(own.unit(), List.of(less, own, FactSheet.empty(own.unit()), less));
        UnitStanding now = SCORER.standings(assignment).stream()
                .filter(unit -> unit.unitCode().equals(own.unit().value()))
                .findFirst()
                .orElseThrow();
        assertThat(standings.get(1)).isEqualTo(now);
        assertThat(standings.get(0)).isEqualTo(standings.get(3)).isNotEqualTo(now);
    }

    private static FactSheet without(FactSheet sheet) {
        Map<IndicatorId, Fact> facts = new LinkedHashMap<>(sheet.facts());
        sheet.facts().keySet().stream()
                .sorted(java.util.Comparator.comparing(IndicatorId::value))
                .limit(3)
                .forEach(facts::remove);
        return new FactSheet(sheet.unit(), facts);
    }

    private static Assignment with(Assignment old, List<FactSheet> changed) {
        Map<String, FactSheet> sheets = new LinkedHashMap<>();
        old.sheets().forEach(sheet -> sheets.put(sheet.unit().value(), sheet));
        changed.forEach(sheet -> sheets.put(sheet.unit().value(), sheet));
        return new Assignment(
                old.set(),
                old.units(),
                List.copyOf(sheets.values()),
                old.lastYear(),
                old.successions(),
                old.asOf(),
                old.surveyHeld());
    }

    private static List<String> ofCards(Assignment assignment) {
        return SCORER.score(assignment).cards().stream()
                .map(card -> String.join(
                        " ",
                        card.unitCode(),
                        card.index().map(Index::exact).orElse("-"),
                        card.index()
                                .map(index -> index.printed().toPlainString())
                                .orElse("-"),
                        card.grade().orElse("-"),
                        card.rank().map(String::valueOf).orElse("-"),
                        card.applicableMax().toPlainString(),
                        card.bonus() + " " + card.penalty(),
                        card.criteria().stream()
                                .map(leaf -> leaf.earned() + "/" + leaf.max() + "-" + leaf.notApplicable())
                                .toList()
                                .toString()))
                .toList();
    }

    private static List<String> ofStandings(List<UnitStanding> standings) {
        return standings.stream()
                .map(unit -> String.join(
                        " ",
                        unit.unitCode(),
                        unit.index().map(index -> index.overDenominator()).orElse("-"),
                        unit.printed().map(index -> index.toPlainString()).orElse("-"),
                        unit.grade().orElse("-"),
                        unit.rank().map(String::valueOf).orElse("-"),
                        unit.applicableMax().toPlainString(),
                        unit.bonus() + " " + unit.penalty(),
                        unit.leaves().stream()
                                .map(leaf -> leaf.earned() + "/" + leaf.max() + "-" + leaf.notApplicable())
                                .toList()
                                .toString()))
                .toList();
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
