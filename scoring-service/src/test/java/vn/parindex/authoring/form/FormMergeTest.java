package vn.parindex.authoring.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.parindex.authoring.workbook.FormCells;
import vn.parindex.authoring.workbook.FormMerge;

/** Two people edited one form: nothing that was typed is lost. */
class FormMergeTest {

    private static final FormCells BASE = cells(Map.of(
            "leaf.0.max", "3,00",
            "leaf.0.lead", "Phòng A",
            "bands.0.points", "3,00",
            "bands.1.points", "1,50"));

    @Test
    void what_only_the_other_one_changed_is_taken_over() {
        FormMerge merge = new FormMerge(BASE, BASE.with("leaf.0.lead", "Phòng B"), BASE.with("leaf.0.max", "4,00"));
        assertThat(merge.clashes()).isEmpty();
        assertThat(merge.taken()).containsExactly("Cơ quan chủ trì");
        assertThat(merge.cells().text("leaf.0.lead")).isEqualTo("Phòng B");
        assertThat(merge.cells().text("leaf.0.max")).isEqualTo("4,00");
    }

    @Test
    void what_both_changed_keeps_what_was_typed_and_names_theirs() {
        FormMerge merge = new FormMerge(BASE, BASE.with("leaf.0.max", "5,00"), BASE.with("leaf.0.max", "4,00"));
        assertThat(merge.clashes()).containsExactly(new FormMerge.Clash("leaf.0.max", "Điểm tối đa", "5,00"));
        assertThat(merge.cells().text("leaf.0.max")).isEqualTo("4,00");
    }

    @Test
    void the_same_change_by_both_is_no_conflict() {
        FormCells same = BASE.with("leaf.0.max", "5,00");
        FormMerge merge = new FormMerge(BASE, same, same);
        assertThat(merge.clashes()).isEmpty();
        assertThat(merge.taken()).isEmpty();
    }

    @Test
    void a_cell_that_the_other_one_cleared_is_cleared() {
        FormMerge merge = new FormMerge(BASE, BASE.with("leaf.0.lead", ""), BASE);
        assertThat(merge.cells().texts()).doesNotContainKey("leaf.0.lead");
    }

    @Test
    void rows_that_can_be_added_count_as_one() {
        FormCells theirs = BASE.without("bands", 0);
        assertThat(new FormMerge(BASE, theirs, BASE).cells().texts())
                .doesNotContainKey("bands.0.points")
                .containsEntry("bands.1.points", "1,50");
        FormMerge both = new FormMerge(BASE, theirs, BASE.with("bands.1.points", "2,00"));
        assertThat(both.clashes()).containsExactly(new FormMerge.Clash("bands", "bậc", "1,50"));
        assertThat(both.cells().texts())
                .containsEntry("bands.0.points", "3,00")
                .containsEntry("bands.1.points", "2,00");
    }

    private static FormCells cells(Map<String, String> texts) {
        return new FormCells(texts);
    }
}
