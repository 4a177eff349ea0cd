package vn.parindex.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.finding.Correction;
import vn.parindex.finding.Finding;

/** The lineage of the leaves of a set that carries on another one, here its own base. */
class LineageCheckTest {

    private static final String FOLLOWS = "extends: nen-2021\nfollows: { set: nen-2021, version: 1 }\n";
    private static final String SOUND = """
              - { as: dropped, from: ["1.2.1"] }
              - { code: "1.1", as: same }
              - { code: "3.2", as: same }
              - { code: "7.1", as: new }
              - { code: "7.3", as: new }
            """;

    private final Catalogue catalogue = new Catalogue();

    @Test
    void a_lineage_that_names_every_leaf_once_has_no_findings() {
        assertThat(findings(SOUND)).isEmpty();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
        { code: "7.1", as: new }  ; { code: "7.9", as: new }                          ; lineage-unknown-leaf
        { code: "7.1", as: new }  ; { code: "7.3", as: new }                          ; lineage-contradiction
        { code: "7.1", as: new }  ; { code: "7.1", as: renumbered, from: ["3.2"] }    ; lineage-contradiction
        { code: "7.1", as: new }  ; { code: "7.1", as: renumbered, from: ["7.1"] }    ; lineage-contradiction
        { code: "7.1", as: new }  ; { code: "7.1", as: merged, from: ["1.2.1"] }      ; lineage-contradiction
        { code: "7.1", as: new }  ; { code: "7.1", as: split, from: ["1.2.9"] }       ; lineage-contradiction
        { as: dropped, from: ["1.2.1"] } ; { as: dropped, from: ["1.1"] }             ; lineage-contradiction
        { code: "7.1", as: new }  ; { code: "7.1", as: renumbered, from: ["9.9"] }    ; lineage-unknown-former
        { code: "3.2", as: same } ; { code: "3.2", as: new }                          ; lineage-forgotten
        - { code: "7.1", as: new } ; ''                                               ; lineage-incomplete
        { code: "7.1", as: new }  ; { code: "7.1", as: new, from: ["1.1"] }           ; key-not-for-method
        { code: "7.1", as: new }  ; { code: "7.1", as: renumbered }                   ; missing-key
        """)
    void a_faulty_line_is_found(String line, String faulty, String code) {
        String lineage = SOUND.replace(line, faulty.equals("''") ? "" : faulty).replace("  \n", "");
        assertThat(findings(lineage)).extracting(Finding::code).contains(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
        { code: "7.1", as: new } ; { code: "7.9", as: new }                       ; 7.1
        { code: "7.1", as: new } ; { code: "9.1", as: new }                       ; 7.1
        { code: "7.1", as: new } ; { code: "8.8", as: new }                       ; ''
        from: ["1.2.1"]          ; from: ["1.2.7"]                                ; 1.2.1
        { code: "3.2", as: same }; { code: "3.2", as: renumbered, from: ["3.9"] } ; 3.2
        """)
    void the_one_near_number_that_no_line_names_yet_is_proposed(String line, String faulty, String proposed) {
        assertThat(findings(SOUND.replace(line, faulty)))
                .filteredOn(found -> found.code().startsWith("lineage-unknown"))
                .singleElement()
                .satisfies(found -> assertThat(
                                found.correction().map(Correction::value).orElse("''"))
                        .isEqualTo(proposed));
    }

    @Test
    void a_stale_citation_is_warned_of_and_an_error_in_a_published_set() {
        String fresh = "citation: { source: ke-hoach, row: Mục 9 }";
        String stale = "citation: { source: ke-hoach, row: Mục 9, stale: yes }";
        MemoryFiles files = MemoryFiles.sound().with("set.yaml", fresh, stale);
        assertThat(catalogue.check(files.folder())).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo("stale-citation");
            assertThat(found.isError()).isFalse();
            assertThat(found.what()).contains("«Kế hoạch thử nghiệm» (Mục 9)");
        });
        files.with("set.yaml", "extends: nen-2021\n", "extends: nen-2021\nstatus: published\n");
        assertThat(catalogue.check(files.folder()))
                .extracting(Finding::code)
                .contains("stale-citation-published")
                .doesNotContain("stale-citation");
    }

    @Test
    void two_documents_of_one_title_are_told_apart() {
        MemoryFiles files = MemoryFiles.sound()
                .with("set.yaml", "source: ke-hoach, row: Mục 9", "source: ke-hoach, row: Mục 9, stale: yes")
                .with(
                        "set.yaml",
                        "sources:\n",
                        "sources:\n  - { id: ban-cu, title: Kế hoạch thử nghiệm, issuer: UBND huyện }\n");
        assertThat(catalogue.check(files.folder()))
                .filteredOn(found -> found.code().equals("stale-citation"))
                .singleElement()
                .satisfies(found -> assertThat(found.what()).endsWith("«Kế hoạch thử nghiệm, ke-hoach» (Mục 9)"));
    }

    @Test
    void the_citation_of_a_dropped_leaf_is_asked_for_as_well() {
        MemoryFiles files = MemoryFiles.sound()
                .with(
                        "set.yaml",
                        "citation: { source: ke-hoach }\n    note: Không",
                        "citation: { source: ke-hoach, stale: yes }\n    note: Không");
        assertThat(catalogue.check(files.folder())).extracting(Finding::code).containsExactly("stale-citation");
    }

    private List<Finding> findings(String lineage) {
        MemoryFiles files = MemoryFiles.sound()
                .with("set.yaml", "extends: nen-2021\n", FOLLOWS)
                .with("set.yaml", "    drop: yes\n", "    drop: yes\nlineage:\n" + lineage);
        return catalogue.check(files.folder());
    }
}
