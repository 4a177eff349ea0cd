package vn.parindex.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.catalogue.MemoryFiles.AREA;
import static vn.parindex.catalogue.MemoryFiles.SCORED;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.parindex.finding.Correction;
import vn.parindex.finding.Finding;

/** Intervals of a band that share figures or leave some out, neighbours or not. */
class BandMeetingsTest {

    private static final String TOP = "at-least: 85, points: 15";

    private final Catalogue catalogue = new Catalogue();

    @Test
    void a_step_inside_another_is_said_without_a_proposal_that_would_leave_figures_to_neither() {
        assertThat(found(
                        "band-overlap",
                        TOP,
                        "at-least: 50, below: 85, points: 5",
                        "at-least: 60, below: 70, points: 3"))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.what()).contains("at-least: 50, below: 85 và at-least: 60, below: 70");
                    assertThat(found.example()).contains("60 % được cả 3,00 và 5,00 điểm");
                    assertThat(found.correction()).isEmpty();
                });
    }

    @Test
    void a_step_that_ends_with_the_upper_one_ends_where_that_begins_and_one_figure_further_does_not() {
        assertThat(proposal(TOP, "at-least: 60, below: 85, points: 10", "at-least: 50, below: 85, points: 5"))
                .contains("đổi below: 85 thành 60");
        String upper = "above: 60, below: 85, points: 10";
        assertThat(found("band-overlap", "above: 85, points: 15", upper, "at-least: 50, at-most: 85, points: 5"))
                .singleElement()
                .satisfies(found -> assertThat(found.correction()).isEmpty());
    }

    @Test
    void a_step_without_an_end_below_ends_where_the_upper_one_begins_unless_nothing_is_left_of_it() {
        assertThat(proposal(TOP, "at-least: 50, below: 85, points: 5", "below: 60, points: 0"))
                .contains("đổi below: 60 thành 50");
        assertThat(found("band-overlap", TOP, "at-least: 0, below: 85, points: 5", "below: 60, points: 0"))
                .singleElement()
                .satisfies(found -> assertThat(found.correction()).isEmpty());
    }

    @Test
    void a_long_step_overlaps_each_step_that_it_reaches_over() {
        assertThat(found(
                        "band-overlap",
                        TOP,
                        "at-least: 40, below: 85, points: 5",
                        "at-least: 50, below: 60, points: 3",
                        "at-least: 70, below: 80, points: 4"))
                .extracting(found -> found.example().orElse(""))
                .containsExactlyInAnyOrder("50 % được cả 3,00 và 5,00 điểm", "70 % được cả 4,00 và 5,00 điểm");
    }

    @Test
    void steps_that_share_one_figure_are_said_in_pairs() {
        assertThat(found(
                        "band-overlap",
                        "at-least: 80, at-most: 100, points: 15",
                        "at-least: 70, at-most: 80, points: 10",
                        "at-least: 60, at-most: 80, points: 5"))
                .extracting(found -> found.example().orElse(""))
                .containsExactlyInAnyOrder(
                        "80 % được cả 15,00 và 10,00 điểm",
                        "80 % được cả 15,00 và 5,00 điểm", "70 % được cả 10,00 và 5,00 điểm");
    }

    @Test
    void a_gap_is_closed_by_the_step_that_ends_last_and_not_by_one_inside_it() {
        String[] steps = {
            "at-least: 90, points: 15", "at-least: 40, below: 85, points: 5", "at-least: 50, below: 60, points: 3"
        };
        assertThat(found("band-gap", steps)).singleElement().satisfies(found -> {
            assertThat(found.what()).contains("below: 85 và at-least: 90");
            assertThat(found.example()).contains("85 % không rơi vào bậc nào, được 0,00 điểm");
            assertThat(found.correction().map(Correction::says)).contains("đổi below: 85 thành 90");
        });
    }

    /** What is proposed for the one overlap; applied, nothing is left to say of where the steps meet. */
    private String proposal(String... steps) {
        MemoryFiles files = files(steps);
        Finding found = of("band-overlap", catalogue.check(files.folder())).get(0);
        Correction proposed = found.correction().orElseThrow();
        assertThat(catalogue.check(files.folder().with(Corrected.apply(files.texts(), proposed))))
                .extracting(Finding::code)
                .doesNotContain("band-overlap", "band-gap", "band-dead");
        return proposed.says();
    }

    private List<Finding> found(String code, String... steps) {
        return of(code, catalogue.check(files(steps).folder()));
    }

    private static List<Finding> of(String code, List<Finding> findings) {
        return findings.stream().filter(found -> found.code().equals(code)).toList();
    }

    private static MemoryFiles files(String... steps) {
        String bands =
                Stream.of(steps).map(step -> "      - { " + step + " }\n").collect(Collectors.joining());
        String leaf = "    method: band\n    bands:\n" + bands
                + "    not-arisen: exclude\n    citation: { source: ke-hoach, row: Phụ lục }\n";
        return MemoryFiles.sound().with(AREA, SCORED, leaf);
    }
}
