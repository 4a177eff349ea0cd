package vn.parindex.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.parindex.finding.Finding;

/** On one day a key of a leaf has one value; from another day on it may have another. */
class AmendedTwiceTest {

    private static final String SET = "set.yaml";
    private static final String TARGET =
            "change: { target: { at-least: 97, citation: { source: ke-hoach, row: Mục 3 } } }";

    private final Catalogue catalogue = new Catalogue();

    /** The sound set, which amends 3.2 from 01/07/2024 on, with one more amendment at the end. */
    private static MemoryFiles with(String subject, String day, String change) {
        String effective = day.isEmpty() ? "" : "    effective: " + day + "\n";
        return MemoryFiles.sound()
                .with(
                        SET,
                        "    drop: yes\n",
                        "    drop: yes\n  - " + subject + "\n" + effective
                                + "    citation: { source: ke-hoach }\n    note: Lần nữa\n    " + change + "\n");
    }

    private List<Finding> twice(MemoryFiles files) {
        return catalogue.check(files.folder()).stream()
                .filter(found -> found.code().equals("amended-twice"))
                .toList();
    }

    @Test
    void a_key_that_two_amendments_set_from_one_day_is_said_where_it_is_set_again() {
        MemoryFiles files = with("leaf: \"3.2\"", "2024-07-01", TARGET);
        assertThat(twice(files)).singleElement().satisfies(found -> {
            assertThat(found.place().line()).isEqualTo(files.lineOf(SET, "at-least: 97"));
            assertThat(found.what()).isEqualTo("hai sửa đổi cùng ngày đặt một khóa (target)");
            assertThat(found.example()).contains("từ 01/07/2024 dùng target viết sau, không dùng target viết trước");
        });
    }

    @Test
    void a_key_may_change_again_a_day_later_and_another_key_on_the_same_day() {
        assertThat(twice(with("leaf: \"3.2\"", "2024-07-02", TARGET))).isEmpty();
        assertThat(catalogue.check(with("leaf: \"3.2\"", "2024-07-01", "change: { lead: Công an xã }")
                        .folder()))
                .isEmpty();
    }

    @Test
    void without_a_day_an_amendment_holds_from_the_first_of_the_period() {
        String first = "change: { lead: Công an xã }";
        String again = "    citation: { source: ke-hoach }\n    change: { lead: Văn phòng }\n";
        MemoryFiles files =
                with("leaf: \"3.2\"", "", first + "\n  - leaf: \"3.2\"\n    effective: 2024-01-01\n" + again);
        assertThat(twice(files))
                .singleElement()
                .satisfies(found -> assertThat(found.example())
                        .contains(
                                "từ 01/01/2024 dùng lead: Văn phòng viết sau, không dùng lead: Công an xã viết trước"));
    }

    @Test
    void what_is_dropped_on_the_day_on_which_it_is_amended_is_said() {
        String again = "  - leaf: \"1.2.1\"\n";
        MemoryFiles files = MemoryFiles.sound()
                .with(
                        SET,
                        again,
                        again + "    citation: { source: ke-hoach }\n    change: { lead: Công an xã }\n" + again);
        assertThat(twice(files))
                .singleElement()
                .satisfies(found -> assertThat(found.example())
                        .contains("từ 01/01/2024 dùng drop: yes viết sau, không dùng lead: Công an xã viết trước"));
    }

    @Test
    void an_area_and_a_leaf_of_one_number_are_two_things() {
        String area =
                "change: { max: \"50.00\" }\n  - area: 3\n    citation: { source: ke-hoach }\n    change: { max: %s }";
        assertThat(twice(with("area: 3", "", area.formatted("\"51.00\"")))).hasSize(1);
        assertThat(twice(with("area: 7", "", area.formatted("\"50.00\"")))).isEmpty();
    }
}
