package vn.parindex.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.finding.Finding;

/** One fault planted in a sound set: check names its code, its place and its value. */
class CheckTest {

    private static final String AREA = "7-so.yaml";

    private final Catalogue catalogue = new Catalogue();

    @Test
    void a_sound_set_has_no_findings() {
        assertThat(catalogue.check(MemoryFiles.sound().folder())).isEmpty();
        assertThat(catalogue.check(Fixture.FOLDER)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource({
        "vn.parindex.catalogue.PlantedFaults#headerFaults",
        "vn.parindex.catalogue.PlantedFaults#leafFaults",
        "vn.parindex.catalogue.PlantedFaults#methodFaults",
        "vn.parindex.catalogue.PlantedFaults#bandFaults",
        "vn.parindex.catalogue.PlantedFaults#fileFaults"
    })
    void a_planted_fault_is_found_at_its_place(
            String code, String file, String from, String to, String at, String value) {
        MemoryFiles faulty = MemoryFiles.sound().with(file, from, to);
        List<Finding> findings = catalogue.check(faulty.folder());
        assertThat(findings).as("findings: %s", findings).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.place().file()).isEqualTo("xa-2024/" + file);
            assertThat(finding.place().line()).isEqualTo(faulty.lineOf(file, at));
            assertThat(finding.what()).contains("(").contains(value);
        });
    }

    @Test
    void bands_against_the_direction_of_their_target_contradict_it() {
        MemoryFiles files = MemoryFiles.sound()
                .inSet("nen-2021", "3-thu-tuc.yaml", "target: { at-least: 98", "target: { at-most: 98");
        assertThat(codes(files)).contains("target-band-contradiction");
    }

    @Test
    void a_change_during_the_period_is_checked_on_its_own_day() {
        MemoryFiles files = MemoryFiles.sound().with("set.yaml", "change: {", "change: { max: 51,");
        assertThat(catalogue.check(files.folder()))
                .filteredOn(finding -> finding.code().equals("sum-not-100"))
                .hasSize(1);
        assertThat(catalogue
                        .read(files.folder(), java.time.LocalDate.of(2024, 6, 30))
                        .leaves())
                .isNotEmpty();
    }

    @Test
    void a_published_set_that_changed_is_refused() {
        MemoryFiles files =
                MemoryFiles.sound().with("set.yaml", "extends: nen-2021\n", "extends: nen-2021\nstatus: published\n");
        assertThat(codes(files)).containsExactly("not-locked");
        String entry = catalogue.lockEntry(files.folder());
        assertThat(codes(files.lock(entry + "\n"))).isEmpty();
        files.with("set.yaml", "Bộ cấp xã thử nghiệm", "Bộ cấp xã sửa lén");
        assertThat(codes(files)).containsExactly("published-changed");
        files.with("set.yaml", "status: published", "status: checked");
        assertThat(codes(files)).containsExactly("published-changed");
    }

    @Test
    void a_sentence_that_the_grammar_does_not_know_is_refused_at_its_line() {
        Catalogue strict = new Catalogue((set, gate) -> List.of(new GateCheck.Fault("không hiểu (x)", "cần y")));
        assertThat(strict.check(MemoryFiles.sound().folder())).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("gate-sentence");
            assertThat(finding.place().line()).isEqualTo(MemoryFiles.sound().lineOf("set.yaml", "sentence:"));
        });
    }

    @Test
    void an_indicator_described_twice_is_refused() {
        MemoryFiles files = MemoryFiles.sound()
                .inIndicators(
                        "indicators:\n",
                        "indicators:\n  - id: aa\n    name: Một\n    type: count\n    unit: việc\n"
                                + "  - id: aa\n    name: Hai\n    type: yes-no\n    unit: việc\n");
        assertThat(codes(files)).containsExactly("duplicate-code");
    }

    @Test
    void a_maximum_finer_than_the_points_is_not_scored_with() {
        MemoryFiles files = MemoryFiles.sound()
                .with(AREA, "    max: \"15.00\"\n    indicator", "    max: \"15.001\"\n    indicator");
        assertThatThrownBy(() -> catalogue.read(files.folder())).hasMessageContaining("too-many-decimals");
    }

    @Test
    void a_set_without_any_indicator_is_told_where_they_belong() {
        MemoryFiles files = MemoryFiles.sound();
        files.inIndicators(
                files.indicatorsText(), "indicators:\n  - { id: khac, name: Khác, type: count, unit: việc }\n");
        assertThat(catalogue.check(files.folder())).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo("unknown-indicator");
            assertThat(finding.expected()).contains("indicators.yaml");
        });
        assertThat(codes(files)).doesNotContain("empty-list");
    }

    @Test
    void amendments_without_a_base_are_called_so() {
        MemoryFiles files = MemoryFiles.sound().with("set.yaml", "extends: nen-2021\n", "");
        assertThat(codes(files)).contains("amendment-without-base").doesNotContain("unknown-key");
    }

    @Test
    void a_mistyped_key_gets_the_nearest_known_one() {
        MemoryFiles files = MemoryFiles.sound().with(AREA, "ratio-rounding", "ratio-roundin");
        assertThat(catalogue.check(files.folder()))
                .anySatisfy(finding -> assertThat(finding.expected()).contains("có phải là «ratio-rounding»?"));
    }

    private List<String> codes(MemoryFiles files) {
        return catalogue.check(files.folder()).stream().map(Finding::code).toList();
    }
}
