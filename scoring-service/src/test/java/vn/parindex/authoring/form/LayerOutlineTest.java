package vn.parindex.authoring.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.authoring.workbook.FormCells;
import vn.parindex.catalogue.Catalogue;
import vn.parindex.catalogue.SetDocuments;
import vn.parindex.catalogue.SetFolder;
import vn.parindex.catalogue.SetShelf;
import vn.parindex.finding.Finding;
import vn.parindex.finding.Findings;
import vn.parindex.scoring.Scorer;

/** Leaves that come, go and move: the files afterwards, and everything that named them. */
class LayerOutlineTest {

    private static final String SET = "hai-lang-2024";
    private static final String ALONE = "duc-tho-2024";

    private final Catalogue catalogue = new Catalogue();
    private final SetShelf shelf = SetShelf.shipped(catalogue);
    private final LayerOutline outline = new LayerOutline(catalogue, shelf);

    @Test
    void every_place_of_the_layer_and_its_base_proposes_its_next_number() {
        List<LeafSpot> spots = outline.spots(SetFolder.shipped(SET));
        assertThat(spots.stream().filter(spot -> !spot.isGroup()).map(LeafSpot::code))
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8");
        assertThat(spot(spots, "1.1").next()).isEqualTo("1.1.4");
        assertThat(spot(spots, "3").next()).as("after 3.14, not after 3.9").isEqualTo("3.15");
    }

    @Test
    void a_new_leaf_stands_in_order_with_its_new_indicator() {
        NewLeaf leaf = outline.openNew(SetFolder.shipped(SET), "3", "yes-no · có, không")
                .orElseThrow();
        assertThat(leaf.cells().text("leaf.0.code")).isEqualTo("3.15");
        FormCells typed = leaf.cells()
                .with("leaf.0.name", "Niêm yết thủ tục")
                .with("leaf.0.max", "0,50")
                .with("leaf.0.lead", "UBND xã")
                .with("leaf.0.citation.source", "kh-hai-lang-2024")
                .with("indicator.0.id", "niem-yet-thu-tuc")
                .with("indicator.0.name", "Niêm yết thủ tục hành chính")
                .with("indicator.0.type", "yes-no · có, không")
                .with("indicator.0.unit", "lần");
        Map<String, String> files = files(leaf, typed);
        assertThat(files.get("indicators.yaml")).contains("- id: niem-yet-thu-tuc");
        assertThat(area(files, "3"))
                .contains("- code: \"3.15\"\n    name: Niêm yết thủ tục\n", "indicator: niem-yet-thu-tuc")
                .matches("(?s).*code: \"3.14\".*code: \"3.15\".*");
        List<Finding> found = catalogue.check(SetFolder.shipped(SET).with(files));
        assertThat(found.stream()
                        .filter(each ->
                                each.what().contains("3.15") || each.what().contains("100")))
                .as("what is still missing is said")
                .isNotEmpty();
    }

    @Test
    void a_leaf_comes_into_an_area_that_only_the_base_has() {
        SetDocuments whole = SetDocuments.read(SetFolder.shipped(SET));
        Optional<LeafSpot> ofBase = outline.spots(SetFolder.shipped(SET)).stream()
                .filter(spot -> LayerLeaves.file(whole, spot.area()).isEmpty())
                .findFirst();
        LeafSpot spot = ofBase.orElseGet(() -> new LeafSpot("9", "Khác", "9", "Khác", "9.1"));
        SetDocuments with = LayerLeaves.added(
                whole,
                spot,
                AreaLeaves.of(whole.areas().get(whole.areas().firstKey()))
                        .findFirst()
                        .orElseThrow());
        assertThat(LayerLeaves.file(with, spot.area()).orElseThrow()).startsWith(spot.area() + "-");
    }

    @Test
    void a_number_that_is_taken_is_refused() {
        NewLeaf leaf =
                outline.openNew(SetFolder.shipped(SET), "3", "band · bậc").orElseThrow();
        Findings findings = new Findings();
        leaf.with(
                leaf.cells().with("leaf.0.code", "3.2").with("indicator.0.id", "giao-dich-thanh-toan-truc-tuyen"),
                findings);
        assertThat(findings.sorted())
                .extracting(Finding::what)
                .anyMatch(what -> what.contains("mã này đã có tiêu chí khác (3.2)"))
                .anyMatch(what -> what.contains("chỉ báo này đã có (giao-dich-thanh-toan-truc-tuyen)"));
    }

    @Test
    void a_leaf_of_the_layer_goes_with_its_cases() {
        Map<String, String> files = files(removed(folder(ALONE), "2.3", Optional.empty()), FormCells.NONE);
        assertThat(files).doesNotContainKey("cases/2.3.yaml");
        assertThat(area(files, "2")).doesNotContain("code: \"2.3\"").contains("code: \"2.2\"");
    }

    @Test
    void a_leaf_of_the_base_is_dropped_by_an_amendment_that_says_who_decided() {
        FormCells typed = FormCells.NONE
                .with("amendment.0.citation.source", "kh-hai-lang-2024")
                .with("amendment.0.note", "Kế hoạch không còn giao");
        Map<String, String> files = files(removed(folder(SET), "1.3", Optional.empty()), typed);
        assertThat(files.get("set.yaml")).containsPattern("leaf: \"1.3\"\\R(.*\\R)*?.*drop: yes");
        assertThat(catalogue.read(SetFolder.shipped(SET).with(files)).leaves())
                .extracting(leaf -> leaf.code())
                .doesNotContain("1.3");
    }

    @Test
    void a_leaf_that_is_dropped_during_the_year_keeps_the_cases_of_the_days_before() {
        Map<String, String> before = SetDocuments.read(folder(SET)).canonical();
        FormCells typed = FormCells.NONE
                .with("amendment.0.citation.source", "kh-hai-lang-2024")
                .with("amendment.0.note", "Kế hoạch không còn giao");
        String cases = "cases/1.3.yaml";
        assertThat(before).containsKey(cases);
        assertThat(files(removed(folder(SET), "1.3", Optional.empty()), typed)).doesNotContainKey(cases);
        assertThat(files(
                        removed(folder(SET), "1.3", Optional.empty()),
                        typed.with("amendment.0.effective", "01/07/2024")))
                .containsEntry(cases, before.get(cases));
    }

    @Test
    void a_leaf_that_moves_takes_cases_gates_and_tie_breaks_along() {
        SetFolder before = with(folder(ALONE), "set.yaml", text -> text + tail());
        MovedLeaf moved = outline.openMoved(before, "2.3", "1").orElseThrow();
        Map<String, String> files = files(moved, FormCells.NONE);
        String code = moved.code(FormCells.NONE);
        assertThat(files).containsKey("cases/" + code + ".yaml").doesNotContainKey("cases/2.3.yaml");
        assertThat(files.get("cases/" + code + ".yaml")).startsWith("leaf: \"" + code + "\"");
        assertThat(area(files, "1")).contains("code: \"" + code + "\"");
        assertThat(area(files, "2")).doesNotContain("code: \"2.3\"");
        assertThat(files.get("set.yaml")).contains("as: renumbered, from: [\"2.3\"]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.3.9", "1.3.1"})
    void a_group_whose_only_leaf_gets_a_number_in_it_keeps_what_else_it_says(String number) {
        SetFolder before = with(folder(ALONE), "1-chi-dao-dieu-hanh.yaml", LayerOutlineTest::onlyFirstOfGroup);
        String group = group(SetDocuments.read(before).canonical());
        assertThat(group).contains("max: \"3.00\"");
        MovedLeaf moved = outline.openMoved(before, "1.3.1", "1.3").orElseThrow();
        Map<String, String> files = files(moved, FormCells.NONE.with(EditedLeaf.CODE, number));
        assertThat(group(files)).isEqualTo(group.replace("1.3.1", number));
    }

    @Test
    void what_is_doubtful_in_a_leaf_that_moves_is_said_of_that_leaf_and_counted() {
        SetFolder before = with(
                folder(ALONE),
                "2-the-che.yaml",
                text -> text.replaceFirst("(?s)(code: \"2.3\".*?at-least:) 90", "$1 0.9"));
        MovedLeaf moved = outline.openMoved(before, "2.3", "1").orElseThrow();
        Trial trial = new LeafTrials(catalogue, shelf, Scorer.create()).of(before, moved, FormCells.NONE);
        assertThat(trial.here()).extracting(said -> said.finding().code()).contains("ratio-as-fraction");
        assertThat(trial.errors() + trial.warnings()).isEqualTo(trial.said().size());
        assertThat(trial.warningsElsewhere()).isLessThan(trial.warnings());
    }

    /** Area 1 with one leaf in group 1.3, which says its printed maximum. */
    private static String onlyFirstOfGroup(String area) {
        return area.replaceFirst("(  - code: \"1\\.3\"\n    name: .*\n)", "$1    max: \"3.00\"\n")
                .replaceFirst(
                        "(?s)(      - code: \"1\\.3\\.1\".*?)      - code: \"1\\.3\\.2\".*?(  - code: \"1\\.4\")",
                        "$1$2");
    }

    private static String group(Map<String, String> files) {
        return area(files, "1").replaceFirst("(?s).*(  - code: \"1\\.3\".*?)  - code: \"1\\.4\".*", "$1");
    }

    private static String tail() {
        return "follows: { set: duc-tho-2023, version: \"1\" }\n";
    }

    private Edited removed(SetFolder folder, String code, Optional<String> heir) {
        SetDocuments documents = SetDocuments.read(folder);
        return EditedLeaf.of(documents, BaseLayer.of(catalogue, shelf, documents), code)
                .map(leaf -> new RemovedLeaf(leaf, heir))
                .orElseThrow();
    }

    private static SetFolder folder(String set) {
        return SetFolder.shipped(set);
    }

    private static SetFolder with(SetFolder folder, String file, java.util.function.UnaryOperator<String> change) {
        Map<String, String> files = new TreeMap<>(SetDocuments.read(folder).canonical());
        files.computeIfPresent(file, (name, text) -> change.apply(text));
        return folder.with(files);
    }

    private static Map<String, String> files(Edited edited, FormCells typed) {
        Findings findings = new Findings();
        SetDocuments documents = edited.with(typed, findings);
        assertThat(findings.sorted()).filteredOn(Finding::isError).isEmpty();
        return documents.canonical();
    }

    private static String area(Map<String, String> files, String code) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().startsWith(code + "-"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    private static LeafSpot spot(List<LeafSpot> spots, String code) {
        return spots.stream()
                .filter(spot -> spot.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
