package vn.parindex.authoring.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.parindex.authoring.cases.Coverage.Line;
import vn.parindex.catalogue.SetFolder;
import vn.parindex.catalogue.WorkedCase;
import vn.parindex.scoring.CaseRunner;
import vn.parindex.scoring.TestScorers;

class CoverageTest {

    private static final CaseRunner RUNNER = new CaseRunner(TestScorers.shared());
    private static final SetCases HAI_LANG = SetCases.of(SetFolder.shipped("hai-lang-2024"), RUNNER);

    @Test
    void each_threshold_of_a_band_is_asked_for_exactly_and_one_step_to_each_side() {
        assertThat(lines("7.3"))
                .extracting(line -> line.threshold() + ", " + line.side())
                .containsExactly(
                        "chỉ tiêu 45%, đúng ngưỡng",
                        "chỉ tiêu 45%, một bước dưới",
                        "chỉ tiêu 45%, một bước trên",
                        "ngưỡng bậc 2 36%, đúng ngưỡng",
                        "ngưỡng bậc 2 36%, một bước dưới",
                        "ngưỡng bậc 2 36%, một bước trên",
                        "mức 0%, đúng ngưỡng",
                        "trạng thái, chưa nhập",
                        "trạng thái, không phát sinh");
        assertThat(lines("7.3")).allMatch(line -> line.coveredBy().isPresent());
    }

    /** Every figure that is asked for can be sent by a commune, and no expected points are filled in. */
    @Test
    void what_is_missing_is_proposed_as_a_figure_without_points() {
        List<Line> missing = Coverage.of(HAI_LANG, RUNNER).leaves().stream()
                .flatMap(leaf -> leaf.missing().stream())
                .toList();
        assertThat(missing).isNotEmpty().allSatisfy(line -> {
            assertThat(line.proposal().expect().points()).isEmpty();
            assertThat(line.proposal().name()).isNotBlank();
        });
        List<WorkedCase> proposals = missing.stream().map(Line::proposal).toList();
        assertThat(RUNNER.run(HAI_LANG.set(), proposals))
                .allSatisfy(result -> assertThat(result.got()).isNotEmpty());
    }

    @Test
    void every_leaf_has_a_case_that_was_not_entered() {
        assertThat(Coverage.of(HAI_LANG, RUNNER).leaves())
                .allSatisfy(leaf -> assertThat(leaf.lines())
                        .anyMatch(line -> line.side().equals("chưa nhập")
                                && line.coveredBy().isPresent()));
    }

    private static List<Line> lines(String code) {
        return HAI_LANG.set().leaves().stream()
                .filter(leaf -> leaf.code().equals(code))
                .map(leaf -> Coverage.leaf(HAI_LANG, leaf, RUNNER).lines())
                .findFirst()
                .orElseThrow();
    }
}
