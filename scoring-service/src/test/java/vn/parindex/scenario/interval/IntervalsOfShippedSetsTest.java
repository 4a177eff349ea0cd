package vn.parindex.scenario.interval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.IndicatorId;
import vn.parindex.catalogue.SetFolder;
import vn.parindex.commune.ShippedUnits;
import vn.parindex.commune.Unit;
import vn.parindex.facts.Fact;
import vn.parindex.facts.FactSheet;
import vn.parindex.facts.ShippedFigures;
import vn.parindex.scenario.HaiLangBase;
import vn.parindex.scoring.Assignment;
import vn.parindex.scoring.Scorer;
import vn.parindex.scoring.TestScorers;
import vn.parindex.scoring.UnitStanding;

/** Đức Thọ 2024 has surveys of both kinds and bare percentages. */
class IntervalsOfShippedSetsTest {

    private static final Scorer SCORER = TestScorers.shared();
    private static final Uncertainty FEW = Uncertainty.standard().drawn(40, 7);
    private static final Assignment GIVEN = demonstration();

    @Test
    void whereNothingIsUnsureAnIntervalIsThePointThatWasScored() {
        Assignment sure = withSheets(
                GIVEN,
                GIVEN.sheets().stream().map(IntervalsOfShippedSetsTest::sure).toList());
        RankIntervals intervals = new IntervalDrawing(SCORER).of(sure, FEW);
        List<UnitStanding> scored = SCORER.standings(sure);
        assertThat(intervals.units()).hasSameSizeAs(scored);
        for (int i = 0; i < scored.size(); i++) {
            UnitInterval unit = intervals.units().get(i);
            UnitStanding standing = scored.get(i);
            assertThat(unit.code()).isEqualTo(standing.unitCode());
            assertThat(unit.ranks()).isEqualTo(standing.rank().map(rank -> new Spread<>(rank, rank, rank)));
            assertThat(unit.indexes()).isEqualTo(standing.printed().map(index -> new Spread<>(index, index, index)));
        }
    }

    @Test
    void threadsChunksAndTheOrderOfLinesDoNotChangeAnInterval() {
        RankIntervals once = new IntervalDrawing(TestScorers.parallel(1, 7)).of(GIVEN, FEW);
        List<FactSheet> turned = new ArrayList<>(GIVEN.sheets());
        Collections.reverse(turned);
        List<Unit> units = new ArrayList<>(GIVEN.units());
        Collections.reverse(units);
        Assignment other = new Assignment(
                GIVEN.set(), units, turned, GIVEN.lastYear(), GIVEN.successions(), GIVEN.asOf(), GIVEN.surveyHeld());
        assertThat(new IntervalDrawing(TestScorers.parallel(4, 3)).of(other, FEW))
                .isEqualTo(once);
        assertThat(new IntervalDrawing(SCORER).of(GIVEN, FEW.drawn(40, 8))).isNotEqualTo(once);
    }

    /** One draw is one scoring by the engine of the figures drawn. */
    @Test
    void aDrawIsWhatTheEngineGivesForItsFigures() {
        RankIntervals one = new IntervalDrawing(SCORER).of(GIVEN, FEW.drawn(1, 7));
        UnsureFigures figures = new UnsureFigures(GIVEN, FEW.drawn(1, 7));
        List<FactSheet> drawn = GIVEN.sheets().stream()
                .map(sheet -> {
                    Map<IndicatorId, Fact> facts = new HashMap<>(sheet.facts());
                    figures.in(sheet)
                            .forEach(unsure ->
                                    facts.put(unsure.indicator(), unsure.in(0).orElseThrow()));
                    return new FactSheet(sheet.unit(), facts);
                })
                .toList();
        assertThat(drawn).isNotEqualTo(GIVEN.sheets());
        SCORER.standings(withSheets(GIVEN, drawn))
                .forEach(standing -> assertThat(one.units())
                        .filteredOn(unit -> unit.code().equals(standing.unitCode()))
                        .singleElement()
                        .satisfies(unit ->
                                assertThat(unit.indexes().map(Spread::middle)).isEqualTo(standing.printed())));
    }

    @Test
    void aDistrictsIndexHasAnIntervalToo() {
        CriteriaSet set = HaiLangBase.CATALOGUE.read(SetFolder.shipped("duc-tho-2024-huyen"));
        Assignment district = Assignment.of(
                set,
                GIVEN.units(),
                ShippedFigures.read("duc-tho-2024-huyen", set, GIVEN.units())
                        .orElseThrow()
                        .sheets());
        Assignment unsourced = withSheets(
                district,
                district.sheets().stream()
                        .map(IntervalsOfShippedSetsTest::withoutSources)
                        .toList());
        assertThat(new IntervalDrawing(SCORER).of(unsourced, FEW).units())
                .singleElement()
                .satisfies(unit -> {
                    assertThat(unit.ranks()).contains(new Spread<>(1, 1, 1));
                    assertThat(unit.indexes())
                            .hasValueSatisfying(
                                    spread -> assertThat(spread.low()).isLessThan(spread.high()));
                });
    }

    private static FactSheet sure(FactSheet sheet) {
        Map<IndicatorId, Fact> facts = new HashMap<>(sheet.facts());
        new UnsureFigures(GIVEN, FEW).in(sheet).forEach(unsure -> facts.remove(unsure.indicator()));
        return new FactSheet(sheet.unit(), facts);
    }

    private static FactSheet withoutSources(FactSheet sheet) {
        Map<IndicatorId, Fact> facts = new HashMap<>();
        sheet.facts().forEach((indicator, fact) -> {
            if (fact instanceof Fact.Reported reported) {
                facts.put(indicator, new Fact.Reported(reported.figure(), reported.date(), ""));
            }
        });
        return new FactSheet(sheet.unit(), facts);
    }

    private static Assignment withSheets(Assignment old, List<FactSheet> sheets) {
        return new Assignment(
                old.set(), old.units(), sheets, old.lastYear(), old.successions(), old.asOf(), old.surveyHeld());
    }

    private static Assignment demonstration() {
        CriteriaSet set = HaiLangBase.CATALOGUE.read(SetFolder.shipped("duc-tho-2024"));
        List<Unit> units = ShippedUnits.of("duc-tho-2024");
        return Assignment.of(
                set,
                units,
                ShippedFigures.read("duc-tho-2024", set, units).orElseThrow().sheets());
    }
}
