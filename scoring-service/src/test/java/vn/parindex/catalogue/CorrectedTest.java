package vn.parindex.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.parindex.finding.BadInput;
import vn.parindex.finding.Correction;
import vn.parindex.finding.Finding;
import vn.parindex.finding.Place;

/** A proposal changes what stands at its place, and nothing else. */
class CorrectedTest {

    private static final String FILE = "set.yaml";
    private static final String TEXT = """
            id: a-2024
            version: "1.0"
            tie-breaks:
              - { area: 3 }
              - { leaf: "3.1" }
            """;

    private static String applied(int line, int column, String value) {
        Map<String, String> files = Map.of(FILE, TEXT, "3-a.yaml", "left: alone");
        Map<String, String> corrected =
                Corrected.apply(files, new Correction("sửa", new Place(FILE, line, column), value));
        assertThat(corrected).containsEntry("3-a.yaml", "left: alone");
        return corrected.get(FILE);
    }

    @Test
    void a_value_is_replaced_and_written_as_text() {
        assertThat(applied(2, 10, "2.10")).isEqualTo(TEXT.replace("1.0", "2.10"));
        assertThat(applied(4, 13, "4")).isEqualTo(TEXT.replace("area: 3", "area: 4"));
    }

    @Test
    void a_key_is_renamed_with_its_value_kept() {
        assertThat(applied(4, 7, "leaf")).isEqualTo(TEXT.replace("area: 3", "leaf: 3"));
    }

    @Test
    void without_a_value_the_key_or_the_item_goes() {
        assertThat(applied(2, 1, "")).isEqualTo(TEXT.replace("version: \"1.0\"\n", ""));
        assertThat(applied(4, 5, "")).isEqualTo(TEXT.replace("  - { area: 3 }\n", ""));
    }

    @Test
    void with_its_last_item_a_list_goes() {
        Correction first = new Correction("bỏ", new Place(FILE, 4, 5), "");
        Correction last = new Correction("bỏ", new Place(FILE, 5, 5), "");
        assertThat(Corrected.apply(Map.of(FILE, TEXT), List.of(first, last)))
                .containsEntry(FILE, "id: a-2024\nversion: \"1.0\"\n");
    }

    @Test
    void a_place_that_means_the_whole_file_writes_the_canonical_form_and_loses_no_key() {
        String odd = "\ufeffversion: \"1.0\"\r\nodd: x\r\nid: a-2024\r\n";
        Map<String, String> corrected =
                Corrected.apply(Map.of(FILE, odd), new Correction("viết lại", Place.of(FILE), ""));
        assertThat(corrected).containsEntry(FILE, "id: a-2024\nversion: \"1.0\"\nodd: x\n");
    }

    @Test
    void several_proposals_of_one_check_are_applied_together_or_not_at_all() {
        Map<String, String> files = Map.of(FILE, TEXT, "3-a.yaml", "code: 3\nodd: x\n");
        Correction key = new Correction("bỏ", new Place(FILE, 2, 1), "");
        Correction item = new Correction("đổi", new Place(FILE, 4, 13), "4");
        Correction other = new Correction("bỏ", new Place("3-a.yaml", 2, 1), "");
        assertThat(Corrected.apply(files, List.of(key, item, other)))
                .containsEntry(FILE, TEXT.replace("version: \"1.0\"\n", "").replace("area: 3", "area: 4"))
                .containsEntry("3-a.yaml", "code: 3\n");
        Correction gone = new Correction("đổi", new Place(FILE, 9, 1), "4");
        assertThatThrownBy(() -> Corrected.apply(files, List.of(key, gone))).isInstanceOf(BadInput.class);
    }

    @Test
    void a_proposal_for_other_files_is_refused() {
        assertThatThrownBy(() -> applied(9, 1, "2"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("không còn đúng");
        Correction elsewhere = new Correction("sửa", new Place("8-b.yaml", 1, 1), "x");
        assertThatThrownBy(() -> Corrected.apply(Map.of(FILE, TEXT), elsewhere)).isInstanceOf(BadInput.class);
    }

    @Test
    void a_proposal_names_the_file_as_the_folder_does_and_mends_it() {
        MemoryFiles faulty = MemoryFiles.sound()
                .with(
                        "7-so.yaml",
                        "share: 50%\n        due: { before: 2024-04-05",
                        "share: \"50%\"\n        due: { before: 2024-04-05");
        List<Finding> found = new Catalogue().check(faulty.folder());
        Correction proposed = found.get(0).correction().orElseThrow();
        assertThat(proposed.place()).isEqualTo(Place.of("7-so.yaml"));
        Map<String, String> corrected = Corrected.apply(faulty.texts(), proposed);
        assertThat(new Catalogue().check(faulty.folder().with(corrected))).isEmpty();
    }
}
