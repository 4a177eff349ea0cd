package vn.parindex.scorebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.parindex.catalogue.Catalogue;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Due;
import vn.parindex.catalogue.Indicator;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.Milestone;
import vn.parindex.catalogue.ScoringMethod;
import vn.parindex.catalogue.SetFolder;

class ReDatedTest {

    private final CriteriaSet set = new Catalogue().read(SetFolder.shipped("hai-lang-2024"));
    private final CriteriaSet moved = ReDated.by(-1, set);

    @Test
    void periodMovesByAYear() {
        assertThat(moved.period().from()).isEqualTo(set.period().from().minusYears(1));
        assertThat(moved.period().to()).isEqualTo(set.period().to().minusYears(1));
        assertThat(moved.period().closes()).isEqualTo(set.period().closes().minusYears(1));
    }

    @Test
    void everyDueDateMovesAndKeepsItsBoundary() {
        List<Due> before = dues(set);
        assertThat(before).isNotEmpty();
        assertThat(dues(moved))
                .containsExactlyElementsOf(before.stream()
                        .map(due -> new Due(due.boundary(), due.date().minusYears(1)))
                        .toList());
    }

    @Test
    void windowsAndHolidaysMove() {
        assertThat(windows(moved))
                .containsExactlyInAnyOrderElementsOf(windows(set).stream()
                        .map(window -> new Indicator.Window(
                                window.from().minusYears(1), window.to().minusYears(1)))
                        .toList());
        assertThat(moved.policy().holidays())
                .containsExactlyInAnyOrderElementsOf(set.policy().holidays().stream()
                        .map(day -> day.minusYears(1))
                        .toList());
    }

    @Test
    void theLastDayOfFebruaryStaysTheLastDayOfFebruary() {
        assertThat(ReDated.day(LocalDate.of(2024, 2, 29), -1)).isEqualTo(LocalDate.of(2023, 2, 28));
        assertThat(ReDated.day(LocalDate.of(2024, 2, 28), -1)).isEqualTo(LocalDate.of(2023, 2, 28));
        assertThat(ReDated.day(LocalDate.of(2024, 3, 1), -1)).isEqualTo(LocalDate.of(2023, 3, 1));
    }

    @Test
    void pointsAndTargetsStay() {
        assertThat(moved.leaves()).extracting(Leaf::code).isEqualTo(codes(set));
        assertThat(moved.leaves())
                .extracting(Leaf::max)
                .isEqualTo(set.leaves().stream().map(Leaf::max).toList());
        assertThat(moved.leaves())
                .extracting(Leaf::target)
                .isEqualTo(set.leaves().stream().map(Leaf::target).toList());
    }

    @Test
    void aMovedSetSaysSoAndHasItsOwnDigest() {
        assertThat(moved.notes()).anyMatch(note -> note.contains("Đã dời ngày"));
        assertThat(moved.digest()).isNotEqualTo(set.digest()).matches("[0-9a-f]{64}");
        assertThat(ReDated.by(-1, set)).isEqualTo(moved);
    }

    @Test
    void movingByNothingIsTheSetItself() {
        assertThat(ReDated.by(0, set)).isSameAs(set);
    }

    private static List<String> codes(CriteriaSet set) {
        return set.leaves().stream().map(Leaf::code).toList();
    }

    private static List<Due> dues(CriteriaSet set) {
        return set.leaves().stream()
                .flatMap(leaf ->
                        Stream.concat(leaf.due().stream(), milestones(leaf).map(Milestone::due)))
                .toList();
    }

    private static Stream<Milestone> milestones(Leaf leaf) {
        return leaf.method() instanceof ScoringMethod.Deadline deadline
                ? deadline.milestones().stream()
                : Stream.empty();
    }

    private static List<Indicator.Window> windows(CriteriaSet set) {
        return set.indicators().values().stream()
                .flatMap(indicator -> indicator.window().stream())
                .toList();
    }
}
