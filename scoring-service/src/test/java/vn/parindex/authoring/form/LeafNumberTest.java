package vn.parindex.authoring.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.authoring.workbook.FormCells;
import vn.parindex.catalogue.Catalogue;
import vn.parindex.catalogue.SetDocuments;
import vn.parindex.catalogue.SetFolder;
import vn.parindex.catalogue.SetShelf;
import vn.parindex.finding.Finding;
import vn.parindex.finding.Findings;

/** The number of a leaf that is new at a place or moves there: the place's own, a dot, and something without a dot. */
class LeafNumberTest {

    private static final SetFolder ALONE = SetFolder.shipped("duc-tho-2024");
    private static final SetFolder ON_A_BASE = SetFolder.shipped("hai-lang-2024");

    private final Catalogue catalogue = new Catalogue();
    private final SetShelf shelf = SetShelf.shipped(catalogue);
    private final LayerOutline outline = new LayerOutline(catalogue, shelf);

    @ParameterizedTest
    @ValueSource(strings = {"1.10", " 1.10 ", "1.7", "1.a", "1.77Đ", ""})
    void a_number_of_the_place_is_taken(String number) {
        assertThat(moved("1", number)).isEmpty();
        assertThat(fresh("1", number)).noneMatch(found -> found.code().equals("number-not-here"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9.9", "abc", "1", "1.", ".1", "1..7", "2.99", "1.1.9", "11.1", "1.ấ", "1.7-a", "1 .7"})
    void any_other_number_is_refused_at_its_field_with_the_next_free_one(String number) {
        for (List<Finding> found : List.of(moved("1", number), fresh("1", number))) {
            assertThat(atNumber(found)).singleElement().satisfies(refused -> {
                assertThat(refused.code()).isEqualTo("number-not-here");
                assertThat(refused.what()).endsWith("(" + number + ")");
                assertThat(refused.expected()).contains("1. rồi một số hoặc chữ cái", "1.7");
            });
        }
    }

    @Test
    void a_group_has_numbers_of_its_own() {
        assertThat(moved("1.1", "1.1.9")).isEmpty();
        assertThat(moved("1.1", "1.9")).extracting(Finding::code).containsExactly("number-not-here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", " 1.5 ", "1.1", "1.1.1", "2.2"})
    void a_number_that_a_leaf_or_a_group_has_is_refused(String number) {
        for (List<Finding> found : List.of(moved("1", number), fresh("1", number))) {
            assertThat(atNumber(found))
                    .extracting(Finding::what)
                    .containsExactly("mã này đã có tiêu chí khác (" + number.strip() + ")");
        }
    }

    @Test
    void a_number_that_only_the_base_has_is_refused() {
        NewLeaf leaf = outline.openNew(ON_A_BASE, "1", "").orElseThrow();
        assertThat(leaf.taken()).contains("1.3");
        assertThat(SetDocuments.read(ON_A_BASE).areas().values())
                .allMatch(area -> AreaLeaves.find(area, "1.3").isEmpty());
        assertThat(atNumber(found(leaf, "1.3")))
                .extracting(Finding::what)
                .containsExactly("mã này đã có tiêu chí khác (1.3)");
    }

    @Test
    void a_leaf_that_stays_where_it_is_may_keep_its_number() {
        assertThat(moved("2", "2.3")).isEmpty();
    }

    @Test
    void a_leaf_that_gets_the_number_of_another_is_refused_at_its_field() {
        EditedLeaf leaf = own(ALONE, "1.3.2");
        assertThat(atNumber(renumbered(leaf, "1.3.3")))
                .extracting(Finding::what)
                .containsExactly("mã này đã có tiêu chí khác (1.3.3)");
        assertThat(atNumber(renumbered(leaf, "1.3.2"))).isEmpty();
        assertThat(atNumber(renumbered(leaf, "1.3.9"))).isEmpty();
    }

    @Test
    void of_two_leaves_with_one_number_the_one_that_is_shown_is_changed_and_the_other_stays() {
        SetDocuments sound = SetDocuments.read(ALONE);
        SetFolder twice = ALONE.with(replaced(sound, "code: \"1.3.2\"", "code: \"1.3.3\""));
        EditedLeaf shown = own(twice, "1.3.3");
        SetDocuments mended = shown.with(shown.cells().with(EditedLeaf.CODE, "1.3.2"), new Findings());
        assertThat(mended.canonical()).isEqualTo(sound.canonical());

        SetDocuments removed =
                new RemovedLeaf(own(twice, "1.3.3"), Optional.empty()).with(FormCells.NONE, new Findings());
        assertThat(removed.canonical()).containsKeys("cases/1.3.2.yaml", "cases/1.3.3.yaml");
        assertThat(own(ALONE.with(removed.canonical()), "1.3.3").cells())
                .isEqualTo(own(ALONE, "1.3.3").cells());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.2", "1.1.1", "3.1", "1.1"})
    void a_leaf_that_gets_the_number_of_a_leaf_or_a_group_of_the_base_is_refused_at_its_field(String number) {
        assertThat(atNumber(renumbered(own(ON_A_BASE, "3.5"), number)))
                .extracting(Finding::what)
                .containsExactly("mã này đã có tiêu chí khác (" + number + ")");
    }

    @Test
    void a_leaf_with_the_number_of_one_of_the_base_leaves_its_gates_cases_and_lineage_alone() {
        SetDocuments sound = SetDocuments.read(ON_A_BASE);
        SetFolder twice = ON_A_BASE.with(replaced(sound, "code: \"3.5\"", "code: \"1.1.1\""));
        assertThat(sound.canonical().get("set.yaml")).contains("Khi tiêu chí \"1.1.1\"");
        EditedLeaf shown = own(twice, "1.1.1");
        SetDocuments mended = shown.with(shown.cells().with(EditedLeaf.CODE, "3.5"), new Findings());
        assertThat(mended.canonical()).isEqualTo(sound.canonical());

        SetDocuments removed = new RemovedLeaf(shown, Optional.empty()).with(FormCells.NONE, new Findings());
        assertThat(removed.canonical()).containsKeys("cases/1.1.1.yaml", "cases/3.5.yaml");
        assertThat(removed.set()).isEqualTo(shown.documents().set());
    }

    /** Hải Lăng drops 3.4 of its base. */
    @Test
    void a_number_that_the_layer_drops_from_its_base_is_free_and_what_names_it_is_of_the_leaf_that_has_it() {
        SetDocuments sound = SetDocuments.read(ON_A_BASE);
        Findings findings = new Findings();
        EditedLeaf leaf = own(ON_A_BASE, "3.5");
        SetDocuments taken = leaf.with(leaf.cells().with(EditedLeaf.CODE, "3.4"), findings);
        assertThat(findings.sorted()).isEmpty();
        assertThat(taken.canonical()).containsKey("cases/3.4.yaml").doesNotContainKey("cases/3.5.yaml");
        SetFolder folder = ON_A_BASE.with(taken.canonical());

        EditedLeaf own = own(folder, "3.4");
        SetDocuments back = own.with(own.cells().with(EditedLeaf.CODE, "3.5"), new Findings());
        assertThat(back.canonical()).isEqualTo(sound.canonical());
        assertThat(new RemovedLeaf(own, Optional.empty())
                        .with(FormCells.NONE, new Findings())
                        .canonical())
                .doesNotContainKey("cases/3.4.yaml");
        assertThat(found(outline.openNew(ON_A_BASE, "3", "").orElseThrow(), "3.4"))
                .noneMatch(found -> found.code().equals("duplicate-code"));
    }

    @ParameterizedTest
    @CsvSource({"2024-01-01, true", "2024-01-02, false", "2024-07-01, false"})
    void a_number_that_is_dropped_during_the_year_is_taken(String day, boolean free) {
        SetFolder during = ON_A_BASE.with(replaced(
                SetDocuments.read(ON_A_BASE), "leaf: \"3.4\"\n", "leaf: \"3.4\"\n    effective: " + day + "\n"));
        assertThat(renumbered(own(during, "3.5"), "3.4").isEmpty()).isEqualTo(free);
    }

    private EditedLeaf own(SetFolder folder, String code) {
        SetDocuments documents = SetDocuments.read(folder);
        return EditedLeaf.of(documents, BaseLayer.of(catalogue, shelf, documents), code)
                .orElseThrow();
    }

    private static List<Finding> renumbered(EditedLeaf leaf, String number) {
        Findings findings = new Findings();
        leaf.with(leaf.cells().with(EditedLeaf.CODE, number), findings);
        return findings.sorted();
    }

    private static Map<String, String> replaced(SetDocuments documents, String before, String after) {
        Map<String, String> texts = new TreeMap<>(documents.canonical());
        texts.replaceAll((file, text) -> text.replace(before, after));
        return texts;
    }

    private List<Finding> moved(String spot, String number) {
        return found(outline.openMoved(ALONE, "2.3", spot).orElseThrow(), number);
    }

    private List<Finding> fresh(String spot, String number) {
        return found(outline.openNew(ALONE, spot, "").orElseThrow(), number);
    }

    private static List<Finding> found(Edited edited, String number) {
        Findings findings = new Findings();
        edited.with(FormCells.typed(Map.of(EditedLeaf.CODE, number)), findings);
        return findings.sorted();
    }

    private static List<Finding> atNumber(List<Finding> findings) {
        return findings.stream()
                .filter(found -> FormCells.nameAt(found.place())
                        .filter(EditedLeaf.CODE::equals)
                        .isPresent())
                .toList();
    }
}
