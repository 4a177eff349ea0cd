package vn.parindex.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import vn.parindex.catalogue.IndicatorId;
import vn.parindex.catalogue.Leaf;
import vn.parindex.commune.Unit;
import vn.parindex.facts.FactSheet;
import vn.parindex.oracle.OracleTask;
import vn.parindex.scoring.CardJson;
import vn.parindex.scoring.LeafResult;
import vn.parindex.scoring.LostPoint;
import vn.parindex.scoring.ScoreCard;
import vn.parindex.scoring.Scorer;
import vn.parindex.scoring.TestScorers;

/** What must hold for every set, over random ones. A failure names its seed. */
class EnginePropertiesTest {

    private static final Scorer SCORER = TestScorers.shared();
    private static final Scorer ONE_CHUNK = TestScorers.parallel(1, 64);
    private static final Scorer SMALL_CHUNKS = TestScorers.parallel(1, 7);
    private static final Scorer THREADS = TestScorers.parallel(3, 4);

    @Test
    void engine_and_oracle_agree_on_random_district_sets() {
        List<String> differences = new Agreement(SCORER::score).over(1, 400, seed -> RandomTasks.districts(seed, 12));
        assertThat(String.join("\n", differences)).isEmpty();
    }

    @Test
    void order_chunks_and_threads_change_no_byte() {
        for (long seed = 1; seed <= 60; seed++) {
            OracleTask task = RandomTasks.communes(seed, 30);
            String expected = json(ONE_CHUNK, task);
            OracleTask shuffled = shuffled(task, seed);
            assertThat(json(SMALL_CHUNKS, shuffled)).as("seed %d", seed).isEqualTo(expected);
            assertThat(json(THREADS, shuffled)).as("seed %d", seed).isEqualTo(expected);
        }
    }

    @Test
    void locale_and_time_zone_change_no_byte() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (long seed = 1; seed <= 40; seed++) {
                OracleTask task = RandomTasks.communes(seed, 20);
                String expected = json(SCORER, task);
                for (String far : List.of("Pacific/Kiritimati", "America/Los_Angeles")) {
                    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
                    TimeZone.setDefault(TimeZone.getTimeZone(far));
                    assertThat(json(SCORER, task)).as("seed %d", seed).isEqualTo(expected);
                    Locale.setDefault(locale);
                    TimeZone.setDefault(zone);
                }
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void the_ledger_holds_on_every_leaf_area_and_card() {
        for (long seed = 1; seed <= 150; seed++) {
            for (ScoreCard card : cards(RandomTasks.communes(seed, 30))) {
                assertThat(card.earned().add(card.lost()).add(card.notApplicable()))
                        .as("seed %d", seed)
                        .isEqualByComparingTo(card.max());
                assertThat(sum(card.areas().stream().map(area -> area.max()).toList()))
                        .isEqualByComparingTo(card.max());
                card.areas()
                        .forEach(area -> assertThat(
                                        area.earned().add(area.lost()).add(area.notApplicable()))
                                .isEqualByComparingTo(area.max()));
                for (LeafResult leaf : card.criteria()) {
                    assertThat(leaf.earned().add(leaf.lost()).add(leaf.notApplicable()))
                            .as("seed %d %s", seed, leaf)
                            .isEqualByComparingTo(leaf.max());
                    assertThat(sum(leaf.losses().stream().map(LostPoint::points).toList()))
                            .as("seed %d %s", seed, leaf)
                            .isEqualByComparingTo(leaf.lost());
                }
            }
        }
    }

    @Test
    void without_gates_and_redistribution_a_better_figure_never_lowers_its_leaf() {
        int moved = 0;
        for (long seed = 1; seed <= 250; seed++) {
            moved += neverLower(seed, Tasks.withoutRedistribution(NoGates.of(RandomTasks.communes(seed, 12))));
        }
        assertThat(moved).isGreaterThan(2_500);
    }

    @Test
    void with_redistribution_a_better_figure_never_lowers_its_leafs_share() {
        int moved = 0;
        for (long seed = 1; seed <= 250; seed++) {
            moved += neverLower(seed, NoGates.of(RandomTasks.communes(seed, 12)));
        }
        assertThat(moved).isGreaterThan(2_500);
    }

    /** A gate that punishes a low result may keep a leaf down, but a better figure never makes it fire. */
    @Test
    void with_redistribution_and_gates_against_low_results_a_better_figure_never_lowers_its_leafs_share() {
        int moved = 0;
        for (long seed = 1; seed <= 250; seed++) {
            moved += neverLower(
                    seed,
                    NoGates.but(
                            RandomTasks.communes(seed, 12),
                            gate -> !gate.sentence().contains("trở lên")));
        }
        assertThat(moved).isGreaterThan(2_500);
    }

    /** Moves every leaf's figure of one unit, one at a time; gives how many there were. */
    private static int neverLower(long seed, OracleTask task) {
        Dice dice = new Dice(seed * 31);
        Unit unit = dice.pick(task.units());
        OracleTask own = Tasks.only(task, unit);
        ScoreCard before = cards(own).get(0);
        int moved = 0;
        for (Leaf leaf : task.set().leaves()) {
            for (IndicatorId id : leaf.indicators()) {
                var better = Tasks.reported(own, unit, id)
                        .flatMap(figure ->
                                Better.than(figure, leaf, own.set().indicators().get(id), dice));
                if (better.isPresent()) {
                    ScoreCard after =
                            cards(Tasks.figure(own, unit, id, better.get())).get(0);
                    assertThat(share(after, leaf))
                            .as("seed %d, %s of %s to %s", seed, leaf, unit.code(), better.get())
                            .isGreaterThanOrEqualTo(share(before, leaf));
                    moved++;
                }
            }
        }
        return moved;
    }

    /** Earned of the maximum; the maximum does not move, since only a figure's value did. */
    private static BigDecimal share(ScoreCard card, Leaf leaf) {
        return card.criteria().stream()
                .filter(each -> each.code().equals(leaf.code()))
                .findFirst()
                .orElseThrow()
                .earned();
    }

    private static OracleTask shuffled(OracleTask task, long seed) {
        List<Unit> units = new ArrayList<>(task.units());
        List<FactSheet> sheets = new ArrayList<>(task.sheets());
        List<FactSheet> lastYear = new ArrayList<>(task.lastYear());
        Collections.shuffle(units, new Random(seed));
        Collections.shuffle(sheets, new Random(seed + 1));
        Collections.shuffle(lastYear, new Random(seed + 2));
        return new OracleTask(task.set(), units, sheets, lastYear, task.successions(), task.asOf(), task.surveyHeld());
    }

    private static List<ScoreCard> cards(OracleTask task) {
        return SCORER.score(Agreement.assignment(task)).cards();
    }

    private static String json(Scorer scorer, OracleTask task) {
        return CardJson.document(task.set(), task.asOf(), "", scorer.score(Agreement.assignment(task)));
    }

    private static BigDecimal sum(List<BigDecimal> points) {
        return points.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
