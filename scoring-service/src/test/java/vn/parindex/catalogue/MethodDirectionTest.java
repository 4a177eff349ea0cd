package vn.parindex.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.catalogue.MemoryFiles.AREA;
import static vn.parindex.catalogue.MemoryFiles.SCORED;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.finding.Finding;

/** A method whose points only rise, or only fall, with the figure goes with indicators of that way alone. */
class MethodDirectionTest {

    private static final String CITED = "    citation: { source: ke-hoach, row: Phụ lục }\n";
    private static final String RATIO = """
                type: ratio
                unit: giao dịch
                numerator: Giao dịch thanh toán trực tuyến thành công
                denominator: Tổng giao dịch có nghĩa vụ tài chính
                roll-up: own-and-communes
            """;

    private static List<Finding> notMonotone(String method, String type, String better) {
        String indicator = type.equals("ratio") ? RATIO : "    type: " + type + "\n    unit: lần\n";
        MemoryFiles files = MemoryFiles.sound()
                .with(AREA, SCORED, "    " + method.replace("; ", "\n    ") + "\n" + CITED)
                .inIndicators(RATIO, indicator + "    better: " + better + "\n");
        return new Catalogue()
                .check(files.folder()).stream()
                        .filter(found -> found.code().equals("not-monotone"))
                        .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "method: proportional, ratio, higher",
        "method: proportional; variant: interpolated; floor: 60, ratio, higher",
        "method: count; points-per-unit: 5, count, higher",
        "method: count; points-per-unit: 5, number, higher",
        "method: deduction; points-per-unit: 5, count, lower",
        "method: deduction; points-per-unit: 5, number, lower",
    })
    void points_that_go_the_way_of_the_indicator_are_sound(String method, String type, String better) {
        assertThat(notMonotone(method, type, better)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            method: proportional | ratio | lower | 0 % được 0,00 điểm nhưng 50 % được 7,50 điểm | method: band
            method: proportional; floor: 60 | ratio | lower | 30 % được 0,00 điểm nhưng 60 % được 9,00 điểm | method: band
            method: count; points-per-unit: 5 | count | lower | 0 lần được 0,00 điểm nhưng 1 lần được 5,00 điểm | method: deduction
            method: deduction; points-per-unit: 5 | count | higher | 1 lần được 10,00 điểm nhưng 0 lần được 15,00 điểm | method: count
            method: deduction; points-per-unit: "0.001" | count | higher | 7500 lần được 7,50 điểm nhưng 1 lần được 15,00 điểm | method: count
            """)
    void points_against_the_indicator_are_shown_by_two_figures(
            String method, String type, String better, String example, String remedy) {
        assertThat(notMonotone(method, type, better)).singleElement().satisfies(found -> {
            assertThat(found.place().line())
                    .isEqualTo(MemoryFiles.sound().with(AREA, SCORED, "    X\n").lineOf(AREA, "    X"));
            assertThat(found.example()).contains(example);
            assertThat(found.expected()).contains("càng tốt: dùng " + remedy);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            method: deduction; points-per-unit: 5 | count | higher | thấp | lower | chỉ báo càng cao càng tốt: dùng method: count, hoặc chỉ báo khác
            method: count; points-per-unit: 5 | count | lower | cao | higher | chỉ báo càng thấp càng tốt: dùng method: deduction, hoặc chỉ báo khác
            method: proportional | ratio | lower | cao | higher | chỉ báo càng thấp càng tốt: dùng method: band với bậc at-most, hoặc chỉ báo khác
            method: band; bands: [{ below: 50, points: 15 }, { at-least: 50, below: 80, points: 10 }, { at-least: 80, points: 5 }] | ratio | higher | thấp | lower | xếp điểm theo chiều tốt lên của chỉ báo
            method: band; bands: [{ below: 50, points: 5 }, { at-least: 50, below: 80, points: 10 }, { at-least: 80, points: 15 }] | ratio | lower | cao | higher | xếp điểm theo chiều tốt lên của chỉ báo
            """)
    void a_scale_that_goes_the_other_way_as_a_whole_asks_for_the_direction_of_the_indicator_first(
            String method, String type, String better, String word, String other, String otherwise) {
        assertThat(notMonotone(method, type, better))
                .singleElement()
                .satisfies(found -> assertThat(found.expected())
                        .isEqualTo("nếu số liệu càng " + word + " càng tốt: ghi better: " + other
                                + " cho chỉ báo giao-dich-thanh-toan-truc-tuyen; nếu không, " + otherwise));
    }

    @ParameterizedTest
    @CsvSource({"higher", "lower"})
    void a_scale_that_goes_both_ways_is_mended_itself(String better) {
        String bands =
                "method: band; bands: [{ below: 50, points: 5 }, { at-least: 50, below: 80, points: 15 }, { at-least: 80, points: 5 }]";
        assertThat(notMonotone(bands, "ratio", better))
                .singleElement()
                .satisfies(found -> assertThat(found.expected()).isEqualTo("xếp điểm theo chiều tốt lên của chỉ báo"));
    }

    @ParameterizedTest
    @CsvSource({"higher, above: 80, 15, 5", "lower, at-most: 50, 5, 15"})
    void a_scale_that_goes_against_indicator_and_target_is_mended_itself(
            String better, String target, int low, int high) {
        String bands = "method: band; target: { " + target + ", " + CITED.strip() + " }; bands: [{ below: 50, points: "
                + low + " }, { at-least: 50, below: 80, points: 10 }, { at-least: 80, points: " + high + " }]";
        assertThat(notMonotone(bands, "ratio", better))
                .singleElement()
                .satisfies(found -> assertThat(found.expected()).isEqualTo("xếp điểm theo chiều tốt lên của chỉ báo"));
    }
}
