package vn.parindex.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.WebTest;
import vn.parindex.catalogue.SetId;
import vn.parindex.scenario.interval.RankIntervals;
import vn.parindex.scenario.interval.RunIntervals;
import vn.parindex.scenario.interval.Uncertainty;
import vn.parindex.scenario.rollup.DistrictPreviews;
import vn.parindex.scorebook.Runs;
import vn.parindex.scorebook.ScoreRun;

/** What stored runs are asked: their rank intervals, and what a scenario does to their district. */
@WebTest
class RunQuestionsTest {

    @Autowired
    Runs runs;

    @Autowired
    Previews previews;

    @Autowired
    DistrictPreviews districts;

    @Autowired
    RunIntervals intervals;

    @Test
    void aScenarioOnARunOfCommunesShowsInItsDistrict() {
        UUID run = communes();
        Scenario scenario = ScenarioJson.read("""
                { "name": "thử", "facts": [ { "units": ["19726"], "indicator": "giao-dich-thanh-toan-truc-tuyen",
                    "set": { "numerator": "400", "denominator": "500" } } ] }
                """);
        Applied applied = previews.of(run, List.of(scenario)).orElseThrow().applied();
        assertThat(districts.of(run, applied)).hasValueSatisfying(district -> {
            assertThat(district.run().set().id().value()).isEqualTo("hai-lang-2024-huyen");
            assertThat(district.comparison().units().get(0).pointsMoved())
                    .singleElement()
                    .satisfies(leaf -> assertThat(leaf.code()).isEqualTo("7.1"));
        });
    }

    @Test
    void aPlaceWithoutADistrictSetHasNoDistrictToShow() {
        ScoreRun run = runs.newest(new SetId("huong-hoa-2021"), 0).orElseThrow();
        assertThat(districts.districtOf(run)).isEmpty();
    }

    @Test
    void theIntervalsOfARunAreDrawnOnceAndKept() {
        Uncertainty few = Uncertainty.standard().drawn(20, 1);
        Optional<RankIntervals> drawn = intervals.of(communes(), few);
        assertThat(drawn).hasValueSatisfying(found -> assertThat(found.units()).hasSize(16));
        assertThat(intervals.of(communes(), few).orElseThrow()).isSameAs(drawn.orElseThrow());
        assertThat(intervals.of(UUID.randomUUID(), few)).isEmpty();
    }

    /** The demonstration's own run; other tests make newer ones. */
    private UUID communes() {
        return runs.page(Optional.empty(), 500).stream()
                .filter(run -> run.set().id().value().equals("hai-lang-2024")
                        && run.set().movedYears() == 0
                        && run.basis().demonstration())
                .reduce((first, second) -> second)
                .map(ScoreRun::id)
                .orElseThrow();
    }
}
