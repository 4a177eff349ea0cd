package vn.parindex.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.catalogue.MemoryFiles.AREA;
import static vn.parindex.catalogue.MemoryFiles.METHOD;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.finding.Finding;

/** Where all that a leaf says goes against its indicator the indicator is asked about first; otherwise what does is mended. */
class DirectionAskedTest {

    private static final String CITED = "citation: { source: ke-hoach, row: Phụ lục }";
    private static final String ASKED =
            "nếu số liệu càng thấp càng tốt: ghi better: lower cho chỉ báo giao-dich-thanh-toan-truc-tuyen; nếu không, ";
    private static final String RISING =
            "{ below: 50, points: 5 }, { at-least: 50, below: 80, points: 10 }, { at-least: 80, points: 15 }";
    private static final String FALLING =
            "{ below: 50, points: 15 }, { at-least: 50, below: 80, points: 10 }, { at-least: 80, points: 5 }";

    /** Of the leaf whose indicator is the better the higher it is. */
    private static List<Finding> found(String code, MemoryFiles files, String method, String target) {
        String cited = target.isEmpty() ? CITED : "target: { " + target + ", " + CITED + " }";
        String leaf = "    " + (method + "; " + cited).replace("; ", "\n    ") + "\n";
        return new Catalogue()
                .check(files.with(AREA, METHOD, leaf).folder()).stream()
                        .filter(found -> found.code().equals(code))
                        .toList();
    }

    private static List<Finding> found(String code, String method, String target) {
        return found(code, MemoryFiles.sound(), method, target);
    }

    private static String bands(String steps) {
        return "method: band; bands: [" + steps + "]";
    }

    @ParameterizedTest
    @CsvSource({
        "at-most: 90, at-most: 90, true",
        "'', at-most: 90, true",
        "at-most: 90, at-least: 90, false",
        "at-least: 90, at-most: 90, false"
    })
    void where_target_and_steps_all_point_against_the_indicator_its_direction_is_asked_first(
            String target, String step, boolean turned) {
        assertThat(found("target-direction", bands("{ " + step + ", points: 15 }"), target))
                .isNotEmpty()
                .allSatisfy(found -> {
                    assertThat(found.expected()).contains("càng tốt: dùng at-least hoặc above");
                    assertThat(found.expected().startsWith(ASKED)).isEqualTo(turned);
                    assertThat(found.correction().isEmpty()).isEqualTo(turned);
                });
    }

    @Test
    void a_target_against_steps_of_two_bounds_that_rise_with_the_indicator_is_turned_itself() {
        assertThat(found("target-direction", bands(RISING), "at-most: 80"))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.expected()).isEqualTo("chỉ báo càng cao càng tốt: dùng at-least hoặc above");
                    assertThat(found.correction())
                            .hasValueSatisfying(
                                    turned -> assertThat(turned.value()).isEqualTo("at-least"));
                });
    }

    @Test
    void a_target_against_the_indicator_as_steps_of_two_bounds_are_asks_for_the_direction_and_proposes_nothing() {
        assertThat(found("target-direction", bands(FALLING), "below: 50"))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.expected())
                            .isEqualTo(ASKED + "chỉ báo càng cao càng tốt: dùng at-least hoặc above");
                    assertThat(found.correction()).isEmpty();
                });
    }

    @ParameterizedTest
    @CsvSource({"all-or-nothing, true", "capped-ratio, false"})
    void a_target_alone_is_turned_itself_where_its_points_rise_all_the_same(String variant, boolean asked) {
        assertThat(found("target-direction", "method: target; variant: " + variant, "at-most: 45"))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.expected().startsWith(ASKED)).isEqualTo(asked);
                    assertThat(found.correction().isEmpty()).isEqualTo(asked);
                });
    }

    @ParameterizedTest
    @CsvSource({"'', true", "at-least: 80, false"})
    void steps_that_fall_are_put_in_order_themselves_where_the_target_points_as_the_indicator_does(
            String target, boolean asked) {
        assertThat(found("not-monotone", bands(FALLING), target))
                .singleElement()
                .satisfies(
                        found -> assertThat(found.expected().startsWith(ASKED)).isEqualTo(asked));
    }

    @Test
    void steps_of_one_bound_that_point_as_the_indicator_does_are_given_other_points() {
        assertThat(found("not-monotone", bands("{ at-least: 80, points: 5 }, { at-least: 0, points: 15 }"), ""))
                .singleElement()
                .satisfies(found -> assertThat(found.expected()).isEqualTo("xếp điểm theo chiều tốt lên của chỉ báo"));
    }

    /** Of a share of a survey no figure is tried, so that steps of two bounds are not known to go the other way. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { at-most: 90, points: 15 }                               | true
            { below: 50, points: 15 }, { above: 49, at-most: 100, points: 5 } | false
            """)
    void where_no_figure_can_be_tried_only_steps_of_one_bound_point_the_other_way(String steps, boolean asked) {
        MemoryFiles survey = MemoryFiles.sound()
                .inIndicators("type: ratio\n    unit: giao dịch\n", "type: survey-share\n    unit: giao dịch\n");
        assertThat(found("target-direction", survey, bands(steps), "at-most: 90"))
                .isNotEmpty()
                .allSatisfy(
                        found -> assertThat(found.expected().startsWith(ASKED)).isEqualTo(asked));
    }
}
