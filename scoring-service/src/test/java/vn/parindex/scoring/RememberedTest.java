package vn.parindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.catalogue.Catalogue;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.IndicatorId;
import vn.parindex.catalogue.SetChange;
import vn.parindex.catalogue.SetFolder;
import vn.parindex.commune.Lineage;
import vn.parindex.commune.ShippedUnits;
import vn.parindex.commune.Unit;
import vn.parindex.facts.Fact;
import vn.parindex.facts.FactSheet;
import vn.parindex.facts.ShippedFigures;

/** What is remembered never shows: cards are those of scoring from the beginning, byte for byte. */
class RememberedTest {

    private static final Catalogue CATALOGUE = new Catalogue(GateGrammar.OF_SETS);
    private static final AtomicLong FIRED = new AtomicLong();
    private static final Scorer SCORER = Scorer.create(new ScoringObserver() {
        @Override
        public void rulesFired(String method, long count) {
            FIRED.addAndGet(count);
        }
    });

    static List<String> shippedSets() {
        return SetFolder.shippedIds();
    }

    @ParameterizedTest
    @MethodSource("shippedSets")
    void otherFiguresGiveTheCardsOfScoringThem(String id) {
        Assignment given = demonstration(id);
        Remembered remembered = SCORER.remembered(given);
        assertThat(cards(remembered.round())).isEqualTo(cards(SCORER.score(given)));
        for (int seed = 1; seed <= 5; seed++) {
            Assignment changed = withFigures(given, shuffled(given.sheets(), new Random(seed)));
            assertThat(cards(remembered.score(changed))).isEqualTo(cards(SCORER.score(changed)));
        }
    }

    @ParameterizedTest
    @MethodSource("shippedSets")
    void anotherSetDayOrLastYearGivesTheCardsOfScoringThem(String id) {
        Assignment given = demonstration(id);
        Remembered remembered = SCORER.remembered(given);
        SetFolder folder = SetFolder.shipped(id);
        LocalDate asOf = given.asOf();
        String first = given.set().leaves().get(0).code();
        List<SetChange> changes = new ArrayList<>(List.of(SetChange.putText(first, "max", "7.77")));
        given.set().leaves().stream()
                .filter(leaf -> leaf.target().isPresent())
                .limit(3)
                .forEach(leaf -> changes.add(SetChange.put(leaf.code(), "lead", "Cơ quan khác")));
        CriteriaSet other = CATALOGUE.change(folder, asOf, changes);
        for (Assignment changed : List.of(
                with(given, other, asOf, given.lastYear()),
                with(given, given.set(), LocalDate.of(asOf.getYear(), 6, 30), given.lastYear()),
                with(given, given.set(), asOf, List.of()))) {
            assertThat(cards(remembered.score(changed))).isEqualTo(cards(SCORER.score(changed)));
        }
    }

    @Test
    void whatIsRememberedIsReallyScoredAgain() {
        Assignment given = demonstration("hai-lang-2024");
        Remembered remembered = SCORER.remembered(given);
        long before = FIRED.get();
        remembered.score(given);
        long again = FIRED.get() - before;
        SCORER.score(given);
        assertThat(again).isPositive().isEqualTo(FIRED.get() - before - again);
    }

    /** Some figures go, some come from another unit. */
    private static List<FactSheet> shuffled(List<FactSheet> sheets, Random random) {
        return sheets.stream()
                .map(sheet -> {
                    Map<IndicatorId, Fact> facts = new HashMap<>(sheet.facts());
                    FactSheet other = sheets.get(random.nextInt(sheets.size()));
                    for (IndicatorId indicator :
                            sheet.facts().keySet().stream().sorted().toList()) {
                        int chance = random.nextInt(10);
                        if (chance == 0) {
                            facts.remove(indicator);
                        } else if (chance == 1) {
                            other.fact(indicator).ifPresent(fact -> facts.put(indicator, fact));
                        }
                    }
                    return new FactSheet(sheet.unit(), facts);
                })
                .toList();
    }

    private static List<String> cards(Round round) {
        return round.cards().stream().map(CardJson::card).toList();
    }

    private static Assignment withFigures(Assignment old, List<FactSheet> sheets) {
        return new Assignment(
                old.set(), old.units(), sheets, old.lastYear(), old.successions(), old.asOf(), old.surveyHeld());
    }

    private static Assignment with(Assignment old, CriteriaSet set, LocalDate asOf, List<FactSheet> lastYear) {
        return new Assignment(set, old.units(), old.sheets(), lastYear, old.successions(), asOf, old.surveyHeld());
    }

    private static Assignment demonstration(String id) {
        CriteriaSet set = CATALOGUE.read(SetFolder.shipped(id));
        List<Unit> units = ShippedUnits.of(ShippedUnits.placeOf(id).orElseThrow());
        return new Assignment(
                set,
                units,
                ShippedFigures.read(id, set, units).orElseThrow().sheets(),
                ShippedFigures.lastYear(set, units, Lineage.shipped())
                        .map(figures -> figures.sheets())
                        .orElse(List.of()),
                Lineage.shipped().all(),
                set.period().to(),
                set.policy().surveyHeld());
    }
}
