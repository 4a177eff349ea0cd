package vn.parindex.authoring.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.authoring.workbook.FormCells;
import vn.parindex.catalogue.Catalogue;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.SetDocuments;
import vn.parindex.catalogue.SetFolder;
import vn.parindex.catalogue.SetShelf;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.finding.Finding;
import vn.parindex.finding.Findings;

/** A form that nobody touched gives the same bytes; what is typed lands where it belongs. */
class LeafFormRoundTripTest {

    private final Catalogue catalogue = new Catalogue();
    private final SetShelf shipped = SetShelf.shipped(catalogue);

    static Stream<String> sets() {
        return SetFolder.shippedIds().stream();
    }

    @ParameterizedTest
    @MethodSource("sets")
    void an_untouched_form_of_any_leaf_gives_the_same_bytes(String set) {
        SetDocuments documents = documents(set);
        Map<String, String> files = documents.canonical();
        Optional<MapNode> base = BaseLayer.of(catalogue, shipped, documents);
        List<String> other = new ArrayList<>();
        for (Leaf leaf : catalogue.read(SetFolder.shipped(set)).leaves()) {
            EditedLeaf edited = EditedLeaf.of(documents, base, leaf.code()).orElseThrow();
            Findings findings = new Findings();
            FormCells sent = FormCells.typed(edited.cells().texts());
            if (!edited.with(sent, findings).canonical().equals(files) || findings.size() > 0) {
                other.add(leaf.code() + " " + findings.sorted());
            }
        }
        assertThat(other).isEmpty();
    }

    @Test
    void what_is_typed_lands_in_the_leaf_and_nowhere_else() {
        EditedLeaf leaf = leaf("duc-tho-2024", "2.3");
        SetDocuments changed = typed(leaf, "leaf.0.max", "7,25", new Findings());
        assertThat(changed.canonical()).isNotEqualTo(documents("duc-tho-2024").canonical());
        assertThat(text(changed, "max: \"7.25\"")).hasSize(1);
    }

    @Test
    void a_leaf_of_the_base_is_amended_with_what_differs_and_nothing_else() {
        EditedLeaf leaf = leaf("hai-lang-2024", "1.3");
        assertThat(leaf).isInstanceOf(AmendedLeaf.class);
        Findings findings = new Findings();
        FormCells typed = leaf.cells()
                .with("leaf.0.lead", "Văn phòng thử")
                .with("amendment.0.citation.source", "kh-hai-lang-2024");
        SetDocuments changed = leaf.with(typed, findings);
        assertThat(findings.sorted()).isEmpty();
        MapNode amendment = changed.set().maps("amendments").stream()
                .filter(each -> each.text("leaf").filter("1.3"::equals).isPresent())
                .reduce((first, second) -> second)
                .orElseThrow();
        assertThat(amendment.map("change").orElseThrow().text("lead")).contains("Văn phòng thử");
    }

    @Test
    void what_cannot_be_read_is_said_at_its_cell_in_vietnamese() {
        Findings findings = new Findings();
        typed(leaf("duc-tho-2024", "2.3"), "leaf.0.max", "1.500", findings);
        Finding found = findings.sorted().get(0);
        assertThat(FormCells.nameAt(found.place())).contains("leaf.0.max");
        assertThat(found.code()).isEqualTo("ambiguous-number");
    }

    @Test
    void a_blank_cell_that_the_leaf_needs_is_named_once() {
        Findings findings = new Findings();
        typed(leaf("duc-tho-2024", "2.3"), "leaf.0.lead", "", findings);
        assertThat(findings.sorted()).singleElement().satisfies(found -> {
            assertThat(found.what()).contains("Cơ quan chủ trì");
            assertThat(FormCells.nameAt(found.place())).contains("leaf.0.lead");
        });
    }

    private SetDocuments typed(EditedLeaf leaf, String cell, String text, Findings findings) {
        return leaf.with(leaf.cells().with(cell, text), findings);
    }

    private static List<String> text(SetDocuments documents, String line) {
        return documents.canonical().values().stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line::equals)
                .toList();
    }

    private EditedLeaf leaf(String set, String code) {
        SetDocuments documents = documents(set);
        return EditedLeaf.of(documents, BaseLayer.of(catalogue, shipped, documents), code)
                .orElseThrow();
    }

    private static SetDocuments documents(String set) {
        return SetDocuments.read(SetFolder.shipped(set));
    }
}
