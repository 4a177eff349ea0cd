package vn.parindex.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.finding.Correction;
import vn.parindex.finding.Finding;

/** What an annex prints above its leaves is checked where it is printed, and one slip is said once. */
class PrintedMaximumTest {

    private static final String AREA = "7-so.yaml";
    private static final List<String> SUMS = List.of("area-max-not-sum", "criterion-max-not-sum", "sum-not-100");

    private final Catalogue catalogue = new Catalogue();

    /** Area 7 of 30 points: criterion 7.1 with two leaves, and the leaf 7.2. */
    private static MemoryFiles area(String area, String criterion, String first, String second, String third) {
        String text = "code: 7\nname: Chính quyền số\n" + max("", area) + "criteria:\n"
                + "  - code: \"7.1\"\n    name: Nhóm\n" + max("    ", criterion) + "    leaves:\n"
                + leaf("      ", "7.1.1", first) + leaf("      ", "7.1.2", second) + leaf("  ", "7.2", third);
        return MemoryFiles.sound().bytes(AREA, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String max(String indent, String max) {
        return max == null ? "" : indent + "max: \"" + max + "\"\n";
    }

    private static String leaf(String indent, String code, String max) {
        return indent + "- "
                + Stream.of(
                                "code: \"" + code + "\"",
                                "name: Tự kiểm tra " + code,
                                "max: \"" + max + "\"",
                                "indicator: tu-kiem-tra",
                                "shares-indicator: yes",
                                "method: yes-no",
                                "citation: { source: ke-hoach, row: Mục 7 }",
                                "evidence: [Báo cáo]",
                                "lead: Phòng Nội vụ",
                                "points-status: illustrative")
                        .collect(Collectors.joining("\n  " + indent))
                + "\n";
    }

    private List<Finding> sums(MemoryFiles files) {
        return catalogue.check(files.folder()).stream()
                .filter(finding -> SUMS.contains(finding.code()))
                .toList();
    }

    @ParameterizedTest(name = "area {0}, criterion {1}, leaves {2} + {3} and {4}: {5}")
    @CsvSource(textBlock = """
              ,      , 5.00, 5.00, 20.00, ''
              ,      , 5.00, 5.00, 20.01, sum-not-100
        30.00, 10.00 , 5.00, 5.00, 20.00, ''
        30   , 10.0  , 5.00, 5.00, 20.00, ''
        30.01, 10.00 , 5.00, 5.00, 20.00, area-max-not-sum
        29.99, 10.00 , 5.00, 5.00, 20.00, area-max-not-sum
        0    , 10.00 , 5.00, 5.00, 20.00, area-max-not-sum
        30.00, 10.01 , 5.00, 5.00, 20.00, criterion-max-not-sum
        30.00, 9.99  , 5.00, 5.00, 20.00, criterion-max-not-sum
        30.00, 10.00 , 5.00, 5.50, 20.00, criterion-max-not-sum
        30.00, 10.00 , 5.00, 5.00, 20.50, area-max-not-sum
        30.00,       , 5.00, 5.50, 20.00, area-max-not-sum
        30.00,       , 5.00, 5.00, 20.50, area-max-not-sum
              , 10.00, 5.00, 5.50, 20.00, criterion-max-not-sum
              , 11.00, 5.00, 5.00, 20.00, criterion-max-not-sum
              , 10.00, 5.00, 5.00, 20.50, sum-not-100
        30.50, 10.00 , 5.00, 5.00, 20.50, sum-not-100
        30.50, 10.50 , 5.00, 5.50, 20.00, sum-not-100
        30.00, 10.00 , 5.00, 5.50, 20.50, area-max-not-sum criterion-max-not-sum
        31.00, 11.00 , 5.00, 5.00, 20.50, area-max-not-sum criterion-max-not-sum sum-not-100
        """)
    void each_slip_is_found_at_its_own_level_and_only_there(
            String area, String criterion, String first, String second, String third, String codes) {
        assertThat(sums(area(area, criterion, first, second, third)).stream()
                        .map(Finding::code)
                        .sorted()
                        .collect(Collectors.joining(" ")))
                .isEqualTo(codes);
    }

    @Test
    void a_finding_says_both_numbers_what_they_differ_by_and_what_the_leaves_give() {
        MemoryFiles files = area("30.00", "10.00", "5.00", "5.50", "20.00");
        assertThat(sums(files)).singleElement().satisfies(found -> {
            assertThat(found.isError()).isTrue();
            assertThat(found.place().file()).isEqualTo("xa-2024/" + AREA);
            assertThat(found.place().line()).isEqualTo(files.lineOf(AREA, "max: \"10.00\""));
            assertThat(found.what())
                    .isEqualTo(
                            "điểm tối đa in của nhóm tiêu chí 7.1 khác tổng bên dưới: in 10,00; tổng 10,50; lệch 0,50 (10.00)");
            assertThat(found.expected())
                    .isEqualTo("cần số in bằng tổng: 7.1.1: 5,00; 7.1.2: 5,50; cộng mọi tiêu chí được chấm: 10,50");
            assertThat(found.example())
                    .contains("đơn vị đạt tối đa mọi tiêu chí của nhóm tiêu chí 7.1 được 10,50 điểm, không phải 10,00");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "30.00, 11.00, 5.00, 5.00, 20.00, 10.00",
        "     , 11.00, 5.00, 5.00, 20.00, 10.00",
        "31.00, 10.00, 5.00, 5.00, 20.00, 30.00",
        "31.00,      , 5.00, 5.00, 20.00, 30.00"
    })
    void a_wrong_printed_number_is_proposed_when_everything_else_agrees(
            String area, String criterion, String first, String second, String third, String value) {
        MemoryFiles files = area(area, criterion, first, second, third);
        Correction proposed = sums(files).get(0).correction().orElseThrow();
        assertThat(proposed.value()).isEqualTo(value);
        Map<String, String> mended = Corrected.apply(files.texts(), proposed);
        assertThat(sums(files.bytes(AREA, mended.get(AREA).getBytes(StandardCharsets.UTF_8))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"30.00, 10.00, 5.00, 5.50, 20.00", "30.00, 10.00, 5.00, 5.00, 20.50", "30.00, 10.00, 5.00, 5.50, 20.50"
    })
    void nothing_is_proposed_when_one_of_several_leaves_is_wrong(
            String area, String criterion, String first, String second, String third) {
        assertThat(sums(area(area, criterion, first, second, third)))
                .allSatisfy(found -> assertThat(found.correction()).isEmpty());
    }

    @Test
    void points_that_moved_to_another_area_take_the_printed_numbers_along_one_click_each() {
        MemoryFiles files = area("30.00", "10.00", "5.00", "5.00", "21.00")
                .inSet("nen-2021", "1-chi-dao.yaml", "điều hành\n", "điều hành\nmax: \"20.00\"\n")
                .with("set.yaml", "amendments:\n", "amendments:\n" + amendment("leaf: \"1.1\"", "19.00"));
        assertThat(sums(files)).extracting(Finding::code).containsExactly("area-max-not-sum", "area-max-not-sum");
        assertThat(sums(files).stream().flatMap(found -> found.correction().stream()))
                .as("the number of area 1 is printed in the base, and amended there")
                .singleElement()
                .satisfies(proposed -> assertThat(proposed.value()).isEqualTo("31.00"));
    }

    @Test
    void the_only_leaf_below_is_mended_when_the_levels_above_are_right() {
        MemoryFiles files = MemoryFiles.sound()
                .inSet("nen-2021", "1-chi-dao.yaml", "điều hành\n", "điều hành\nmax: \"20.00\"\n")
                .with("set.yaml", "amendments:\n", "amendments:\n" + amendment("leaf: \"1.1\"", "21.00"));
        Correction proposed = sums(files).get(0).correction().orElseThrow();
        assertThat(proposed.place().file()).isEqualTo("set.yaml");
        assertThat(proposed.value()).isEqualTo("20.00");
    }

    @Test
    void a_printed_number_is_not_accepted_as_an_exception() {
        MemoryFiles files = area("31.00", null, "5.00", "5.00", "20.00");
        String set = files.texts().get("set.yaml")
                + "exceptions:\n  - check: area-max-not-sum\n    reason: Bản in sai\n    decided-by: Sở Nội vụ\n"
                + "    decided-on: 2024-03-01\n";
        files.bytes("set.yaml", set.getBytes(StandardCharsets.UTF_8));
        assertThat(catalogue.check(files.folder()))
                .extracting(Finding::code)
                .contains("area-max-not-sum", "exception-not-allowed");
    }

    @Test
    void a_change_that_is_tried_out_meets_it_as_it_meets_the_total_not_at_all() {
        MemoryFiles files = area("30.00", "10.00", "5.00", "5.00", "20.00");
        List<SetChange> changes =
                List.of(SetChange.put("7.1.1", "max", "\"6.00\""), SetChange.putInSet("areas[7].max", "\"33.00\""));
        CriteriaSet tried = catalogue.change(files.folder(), java.time.LocalDate.of(2024, 12, 31), changes);
        assertThat(tried.areas().get(2).max().orElseThrow()).isEqualByComparingTo("33");
        assertThat(tried.areas().get(2).criteria().get(0).max().orElseThrow()).isEqualByComparingTo("10");
    }

    @Test
    void without_the_key_a_set_is_what_it_was() {
        assertThat(catalogue.read(MemoryFiles.sound().folder()).digest())
                .isEqualTo("567b69a7eca244a9941e364dcec59098213161f16c552ccd96c7f0970f9d0e2b");
    }

    static String amendment(String of, String max) {
        return "  - " + of + "\n    citation: { source: ke-hoach }\n    change: { max: \"" + max + "\" }\n";
    }
}
