package vn.parindex.authoring.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.parindex.catalogue.BandStep;
import vn.parindex.catalogue.Bound;
import vn.parindex.catalogue.Comparison;

class BandDifferencesTest {

    private static final List<BandStep> LADDER = List.of(from("80", "2"), from("60", "1"));

    @Test
    void a_step_that_is_cut_in_two_is_said_as_a_split_and_back_as_a_merger() {
        List<BandStep> finer = List.of(from("80", "2"), from("70", "1.5"), from("60", "1"));
        assertThat(sentences(LADDER, finer))
                .containsExactly("Tiêu chí 1: bậc [≥ 60 % và < 80 %: 1 điểm] tách thành"
                        + " [≥ 60 % và < 70 %: 1 điểm] và [≥ 70 % và < 80 %: 1,5 điểm].");
        assertThat(BandDifferences.between("tiêu chí 1", " %", finer, LADDER))
                .singleElement()
                .extracting(SetDifference::kind)
                .isEqualTo(DifferenceKind.BAND_MERGED);
    }

    @Test
    void a_ladder_and_the_same_scale_with_two_bounds_each_are_alike() {
        List<BandStep> closed = List.of(from("80.0", "2.00"), between("60", "80", "1"));
        assertThat(sentences(LADDER, closed)).isEmpty();
    }

    @Test
    void a_moved_threshold_is_said_once_though_the_step_below_grew() {
        assertThat(sentences(LADDER, List.of(from("85", "2"), from("60", "1"))))
                .containsExactly("Tiêu chí 1: bậc 2 điểm: ngưỡng đổi từ ≥ 80 % thành ≥ 85 %.");
    }

    @Test
    void a_scale_where_less_is_better_is_read_from_above() {
        List<BandStep> down = List.of(upTo("5", "2"), upTo("10", "1"));
        assertThat(sentences(down, List.of(upTo("5", "2"), upTo("7", "1.5"), upTo("10", "1"))))
                .containsExactly("Tiêu chí 1: bậc [> 5 % và ≤ 10 %: 1 điểm] tách thành"
                        + " [> 5 % và ≤ 7 %: 1,5 điểm] và [> 7 % và ≤ 10 %: 1 điểm].");
    }

    @Test
    void a_step_below_is_new_and_one_that_goes_is_gone() {
        List<BandStep> longer = List.of(from("80", "2"), from("60", "1"), from("40", "0.5"));
        assertThat(sentences(LADDER, longer)).containsExactly("Tiêu chí 1: thêm bậc [≥ 40 % và < 60 %: 0,5 điểm].");
        assertThat(sentences(longer, LADDER)).containsExactly("Tiêu chí 1: bỏ bậc [≥ 40 % và < 60 %: 0,5 điểm].");
    }

    private static List<String> sentences(List<BandStep> before, List<BandStep> after) {
        return BandDifferences.between("tiêu chí 1", " %", before, after).stream()
                .map(SetDifference::sentence)
                .toList();
    }

    private static BandStep from(String value, String points) {
        return step(points, new Bound(Comparison.AT_LEAST, new BigDecimal(value)));
    }

    private static BandStep upTo(String value, String points) {
        return step(points, new Bound(Comparison.AT_MOST, new BigDecimal(value)));
    }

    private static BandStep between(String low, String high, String points) {
        return step(
                points,
                new Bound(Comparison.AT_LEAST, new BigDecimal(low)),
                new Bound(Comparison.BELOW, new BigDecimal(high)));
    }

    private static BandStep step(String points, Bound... bounds) {
        return new BandStep(Stream.of(bounds).toList(), new BigDecimal(points));
    }
}
