package vn.parindex.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.catalogue.MemoryFiles.AREA;
import static vn.parindex.catalogue.MemoryFiles.METHOD;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.finding.Finding;

/** What a scale, a deadline and a number may just be, and what is one step too far. */
class NewChecksTest {

    private static final String CITED = "citation: { source: ke-hoach, row: Phụ lục } }\n";

    private final Catalogue catalogue = new Catalogue();

    private List<Finding> check(String method) {
        String leaf =
                Stream.of(method.split("; ")).map(line -> "    " + line + "\n").reduce("", String::concat);
        return catalogue.check(MemoryFiles.sound().with(AREA, METHOD, leaf).folder());
    }

    private static String bands(String target, String... bands) {
        return "method: band; " + (target.isEmpty() ? "" : "target: { " + target + ", " + CITED.strip() + "; ")
                + "bands:; "
                + Stream.of(bands)
                        .map(band -> "  - { " + band + " }")
                        .reduce((a, b) -> a + "; " + b)
                        .orElse("")
                + (target.isEmpty() ? "; citation: { source: ke-hoach, row: Phụ lục }" : "");
    }

    private List<String> codes(String method) {
        return check(method).stream()
                .map(Finding::code)
                .filter(code -> !code.equals("not-canonical"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"100, 15.00, ''", "100, 14.99, max-unreachable", "99, 15.00, ''"})
    void the_best_step_brings_the_maximum(String bound, String points, String code) {
        String scale = bands("at-least: " + bound, "at-least: 100% target, points: \"" + points + "\"");
        assertThat(codes(scale))
                .containsExactlyElementsOf(code.isEmpty() ? List.of() : List.of(code, "target-not-max"));
    }

    @Test
    void the_maximum_is_proposed_for_the_step_of_the_best_figure_and_not_for_the_one_with_the_most_points() {
        String scale = bands("", "at-least: 90, points: 1", "at-least: 70, points: 2");
        assertThat(check(scale))
                .filteredOn(found -> found.code().equals("max-unreachable"))
                .singleElement()
                .satisfies(found ->
                        assertThat(found.correction().orElseThrow().says()).contains("1 điểm", "15"));
    }

    @Test
    void a_target_that_no_share_can_reach_leaves_the_leaf_out_of_reach() {
        String whole = "method: target; variant: all-or-nothing; target: { at-least: %s, " + CITED.strip();
        assertThat(codes(whole.formatted("100"))).isEmpty();
        assertThat(codes(whole.formatted("101"))).containsExactly("leaf-out-of-reach");
        assertThat(check(whole.formatted("101")))
                .anySatisfy(found -> assertThat(found.example())
                        .hasValueSatisfying(example -> assertThat(example).contains("100 % được 0,00 điểm")));
    }

    @Test
    void a_target_below_the_best_step_does_not_fit_it() {
        String right = bands("at-least: 90", "at-least: 90, points: 15", "at-least: 80, points: 5");
        String apart = bands("at-least: 89", "at-least: 90, points: 15", "at-least: 80, points: 5");
        assertThat(codes(right)).isEmpty();
        assertThat(codes(apart)).containsExactly("target-not-max");
    }

    @Test
    void a_ratio_at_one_percent_is_doubted_and_above_it_is_not() {
        assertThat(codes(bands("at-least: 1", "at-least: 100% target, points: 15")))
                .containsExactly("ratio-as-fraction");
        assertThat(codes(bands("at-least: \"1.01\"", "at-least: 100% target, points: 15")))
                .isEmpty();
    }

    @Test
    void equal_points_are_monotone_and_more_for_less_are_not() {
        String[] intervals = {"at-least: 90, points: 15", "at-least: 80, below: 90, points: %s", "below: 80, points: 5"
        };
        assertThat(codes(bands("", intervals[0], intervals[1].formatted("15"), intervals[2])))
                .doesNotContain("not-monotone");
        assertThat(codes(bands("", intervals[0], intervals[1].formatted("4"), intervals[2])))
                .contains("not-monotone");
    }

    @Test
    void milestones_may_fall_on_one_day_and_not_the_other_way_round() {
        assertThat(catalogue.check(MemoryFiles.sound()
                        .with(AREA, "before: 2024-04-05", "before: 2024-12-05")
                        .folder()))
                .extracting(Finding::code)
                .contains("milestone-order");
    }

    @Test
    void a_code_stands_below_its_parent_and_a_leaf_names_its_evidence() {
        assertThat(catalogue.check(MemoryFiles.sound()
                        .with(AREA, "code: \"7.1\"", "code: \"6.1\"")
                        .folder()))
                .extracting(Finding::code)
                .contains("code-outside-parent");
    }

    @Test
    void a_type_that_no_unit_has_is_named_with_the_nearest() {
        assertThat(catalogue.check(MemoryFiles.sound()
                        .with(AREA, "types: [xã, thị trấn]", "types: [xã, thị trân]")
                        .folder()))
                .anySatisfy(found -> {
                    assertThat(found.code()).isEqualTo("unknown-unit-type");
                    assertThat(found.correction()).isPresent();
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"xã", "phường", "thị trấn", "đặc khu"})
    void a_leaf_applies_to_kinds_of_communes_in_a_set_for_communes_alone(String type) {
        MemoryFiles files = MemoryFiles.sound().with(AREA, "types: [xã, thị trấn]", "types: [" + type + "]");
        assertThat(catalogue.check(files.folder())).isEmpty();
        files.with("set.yaml", "appraising-body", "level: district\nappraising-body");
        assertThat(examples("unknown-unit-type", "cấp huyện không có loại đơn vị này (" + type + ")", files))
                .singleElement()
                .satisfies(example -> assertThat(example).startsWith("bộ chấm cấp huyện: không đơn vị nào"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"huyện", "quận", "thị xã", "thành phố"})
    void a_leaf_applies_to_kinds_of_districts_in_a_set_for_districts_alone(String type) {
        MemoryFiles files = MemoryFiles.sound().with(AREA, "types: [xã, thị trấn]", "types: [" + type + "]");
        assertThat(examples("unknown-unit-type", "cấp xã không có loại đơn vị này (" + type + ")", files))
                .singleElement()
                .satisfies(example -> assertThat(example).startsWith("bộ chấm cấp xã: không đơn vị nào"));
        files.with("set.yaml", "appraising-body", "level: district\nappraising-body");
        assertThat(catalogue.check(files.folder())).extracting(Finding::code).doesNotContain("unknown-unit-type");
    }

    @Test
    void the_last_day_of_february_is_proposed() {
        assertThat(catalogue.check(MemoryFiles.sound()
                        .with(AREA, "before: 2024-04-05", "before: 2023-02-29")
                        .folder()))
                .anySatisfy(found -> assertThat(found.correction())
                        .hasValueSatisfying(
                                proposed -> assertThat(proposed.value()).isEqualTo("2023-02-28")));
    }

    @ParameterizedTest
    @CsvSource({"5, 5, ''", "5, 5.01, not-monotone", "15, 0, ''"})
    void falling_back_brings_no_more_than_staying(String held, String worsened, String code) {
        String outcomes = "method: year-on-year; outcomes: { improved: 15, held: " + held + ", worsened: " + worsened
                + " }; citation: { source: ke-hoach, row: Phụ lục }";
        assertThat(codes(outcomes)).containsExactlyElementsOf(code.isEmpty() ? List.of() : List.of(code));
    }

    @Test
    void a_share_written_as_a_fraction_is_shown_by_a_figure_past_its_bound() {
        assertThat(check(bands("above: 1", "above: 1, points: 15")))
                .filteredOn(found -> found.code().equals("ratio-as-fraction"))
                .singleElement()
                .satisfies(found -> assertThat(found.example())
                        .hasValueSatisfying(
                                example -> assertThat(example).isEqualTo("2 % được 15,00 điểm, như 100 % được 15,00")));
    }

    @Test
    void a_target_against_its_indicator_does_not_turn_sound_steps_round() {
        List<Finding> found = check(bands("at-most: 90", "at-least: 90, points: 15", "at-least: 80, points: 5"));
        assertThat(found).extracting(Finding::code).contains("target-direction", "target-band-contradiction");
        assertThat(found)
                .filteredOn(each -> each.code().equals("target-band-contradiction"))
                .allSatisfy(each -> {
                    assertThat(each.correction()).isEmpty();
                    assertThat(each.example())
                            .hasValueSatisfying(example -> assertThat(example).contains("mà không đạt chỉ tiêu"));
                });
    }

    @Test
    void steps_against_indicator_and_target_are_said_once() {
        assertThat(codes(bands("at-least: 90", "at-most: 90, points: 15", "at-most: 95, points: 5")))
                .contains("target-direction")
                .doesNotContain("target-band-contradiction");
    }

    @Test
    void a_fault_of_one_leaf_does_not_hide_what_is_missing_at_another() {
        String tooMuch = bands("", "at-least: 90, points: 15", "at-least: 80, points: 16")
                .replace("; ", "\n    ");
        List<Finding> found = catalogue.check(MemoryFiles.sound()
                .with(AREA, METHOD, "    " + tooMuch + "\n")
                .with(AREA, "    evidence: [Báo cáo của đơn vị]\n", "")
                .folder());
        assertThat(found).extracting(Finding::code).contains("points-above-max", "missing-evidence");
        assertThat(found).extracting(Finding::code).doesNotContain("not-monotone");
    }

    @ParameterizedTest
    @CsvSource({
        "points-per-unit, 0.50, 0.01, ''",
        "points-per-unit, 0.50, 0.00, điểm mỗi đơn vị bằng 0 (0.00)",
        "cap, 1.00, 0.01, ''",
        "cap, 1.00, 0.00, mức trần bằng 0 (0.00)"
    })
    void a_bonus_or_a_penalty_that_never_brings_a_point_is_refused(String key, String old, String points, String what) {
        MemoryFiles files =
                MemoryFiles.sound().with("set.yaml", key + ": \"" + old + "\"", key + ": \"" + points + "\"");
        assertThat(examples("value-out-of-range", what, files))
                .isEqualTo(what.isEmpty() ? List.of() : List.of("đếm được 100 vẫn được cộng 0 điểm"));
        files.with("set.yaml", "kind: bonus", "kind: penalty");
        assertThat(examples("value-out-of-range", what, files))
                .isEqualTo(what.isEmpty() ? List.of() : List.of("đếm được 100 vẫn bị trừ 0 điểm"));
    }

    @Test
    void a_share_for_those_who_are_late_can_be_got_on_some_day() {
        String none = "số ngày trễ còn được điểm bằng 0 (0)";
        List<String> example = List.of("trễ một ngày đã được 0 điểm, nên không ngày nào được 50 %");
        String perDay = "late: { per-day: \"0.50\" }";
        String within = "late: { fraction: 50%, within: ";
        assertThat(catalogue.check(
                        MemoryFiles.sound().with(AREA, perDay, within + "1 }").folder()))
                .isEmpty();
        assertThat(examples("value-out-of-range", none, MemoryFiles.sound().with(AREA, perDay, within + "0 }")))
                .isEqualTo(example);
        MemoryFiles alone = MemoryFiles.sound().inSet("nen-2021", "1-chi-dao.yaml", "within: 10", "within: 0");
        assertThat(examples("value-out-of-range", none, alone)).isEqualTo(example);
    }

    @Test
    void a_tie_is_broken_by_another_area_or_leaf_than_before() {
        MemoryFiles other = MemoryFiles.sound().with("set.yaml", "{ leaf: \"1.1\" }", "{ area: 7 }");
        assertThat(catalogue.check(other.folder())).isEmpty();
        MemoryFiles again = MemoryFiles.sound().with("set.yaml", "{ leaf: \"1.1\" }", "{ area: 3 }");
        assertThat(examples("duplicate-code", "mã tiêu chí phụ viết hai lần (3)", again))
                .containsExactly("hai đơn vị bằng điểm lĩnh vực 3 thì so lần nữa vẫn bằng");
    }

    @Test
    void a_file_of_cases_for_a_code_that_is_gone_is_said_once() {
        String second = "  - name: Lần nữa\n    given: {}\n    expect: { points: 0 }\n";
        MemoryFiles files = MemoryFiles.sound().with("cases/7.3.yaml", "leaf: \"7.3\"", "leaf: \"7.4\"");
        String cases = files.texts().getOrDefault("cases/7.3.yaml", "");
        files.bytes("cases/7.3.yaml", (cases + second).getBytes(StandardCharsets.UTF_8));
        files.with("cases/7.1.yaml", "leaf: \"7.1\"", "leaf: \"7.5\"");
        assertThat(catalogue.check(files.folder()))
                .filteredOn(found -> found.code().equals("case-without-subject"))
                .extracting(found -> found.place().file() + ": " + found.what())
                .containsExactly(
                        "xa-2024/cases/7.1.yaml: ví dụ cho mã không có trong bộ (7.5)",
                        "xa-2024/cases/7.3.yaml: ví dụ cho mã không có trong bộ (7.4)");
    }

    /** The examples of the findings of a code; each says what is wrong. */
    private List<String> examples(String code, String what, MemoryFiles files) {
        return catalogue.check(files.folder()).stream()
                .filter(found -> found.code().equals(code))
                .peek(found -> assertThat(found.what()).isEqualTo(what))
                .map(found -> found.example().orElse(""))
                .toList();
    }
}
