package vn.parindex.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The small layered set of the test resources, read whole. */
class LayeredSetTest {

    static final SetFolder FOLDER = Fixture.FOLDER;

    private final Catalogue catalogue = new Catalogue();

    @Test
    void leaves_of_both_layers_stand_in_natural_order_and_a_dropped_leaf_is_gone() {
        assertThat(catalogue.read(FOLDER).leaves()).extracting(Leaf::code).containsExactly("1.1", "3.2", "7.1", "7.3");
    }

    @Test
    void an_amendment_holds_from_its_effective_date_and_says_so() {
        Leaf before = leaf(catalogue.read(FOLDER, LocalDate.of(2024, 6, 30)), "3.2");
        Leaf after = leaf(catalogue.read(FOLDER, LocalDate.of(2024, 7, 1)), "3.2");
        assertThat(before.target().orElseThrow().value()).isEqualByComparingTo("98");
        assertThat(after.target().orElseThrow().value()).isEqualByComparingTo("99");
        assertThat(after.notes()).containsExactly("Chỉ tiêu năm 2024 cao hơn");
        assertThat(after.origins())
                .containsEntry("target", new Origin(new SetId("xa-2024"), Optional.of(LocalDate.of(2024, 7, 1))))
                .containsEntry("method", new Origin(new SetId("nen-2021"), Optional.empty()));
    }

    @Test
    void a_share_of_the_target_is_worked_out_and_the_whole_target_takes_its_comparison() {
        Leaf leaf = leaf(catalogue.read(FOLDER), "3.2");
        assertThat(leaf.method())
                .isEqualTo(new ScoringMethod.Band(
                        List.of(step("99", new BigDecimal("50.00")), step("90", new BigDecimal("25.0000")))));
    }

    @Test
    void the_header_is_inherited_where_the_set_says_nothing() {
        CriteriaSet set = catalogue.read(FOLDER);
        assertThat(set.grades().steps()).hasSize(3);
        assertThat(set.sources()).extracting(Source::id).containsExactly("chuong-trinh", "ke-hoach");
        assertThat(set.policy().comparePublished()).isTrue();
        assertThat(set.base()).contains(new SetId("nen-2021"));
    }

    @Test
    void the_canonical_text_gives_the_same_set_back() {
        CriteriaSet set = catalogue.read(FOLDER);
        String canonical = catalogue.canonical(FOLDER, set.period().to());
        assertThat(catalogue.readCanonical(canonical)).isEqualTo(set);
    }

    @Test
    void cases_are_typed() {
        List<WorkedCase> cases = catalogue.cases(FOLDER);
        assertThat(cases).extracting(WorkedCase::code).containsExactly("1.1", "3.2", "7.1", "7.3", "7.3", "K1", "T1");
        assertThat(cases.get(3).given().get("7.3"))
                .isEqualTo(new WorkedCase.GivenFigure("45", "100", "", "", "reported", ""));
        assertThat(cases.get(4).given()).isEmpty();
        assertThat(cases.get(4).unitType()).isEqualTo("thị trấn");
    }

    @Test
    void milestones_are_read_at_the_level_that_their_indicator_says() {
        MemoryFiles files = MemoryFiles.sound();
        assertThat(leaf(catalogue.read(files.folder()), "7.1").rollUp()).isEqualTo(RollUp.SUM_OF_COMMUNES);
        files.inIndicators("  - id: bao-cao-quy-1\n", "  - id: bao-cao-quy-1\n    roll-up: own\n");
        assertThat(leaf(catalogue.read(files.folder()), "7.1").rollUp()).isEqualTo(RollUp.OWN);
    }

    private static BandStep step(String atLeast, BigDecimal points) {
        return new BandStep(List.of(new Bound(Comparison.AT_LEAST, new BigDecimal(atLeast))), points);
    }

    private static Leaf leaf(CriteriaSet set, String code) {
        return set.leaves().stream()
                .filter(l -> l.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
