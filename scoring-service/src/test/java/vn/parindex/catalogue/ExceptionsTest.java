package vn.parindex.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.parindex.finding.Correction;
import vn.parindex.finding.Finding;
import vn.parindex.finding.Place;

/** A finding that somebody accepted with a reason and a date is a note; nothing else is. */
class ExceptionsTest {

    private static final String AREA = "7-so.yaml";

    private final Catalogue catalogue = new Catalogue();

    /** The sound set whose leaf 7.3 lost its points-status. */
    private static MemoryFiles faulty() {
        return MemoryFiles.sound().with(AREA, "Một cửa }\n    points-status: illustrative\n", "Một cửa }\n");
    }

    private static MemoryFiles with(MemoryFiles files, String exception) {
        Map<String, String> texts = files.texts();
        texts.computeIfPresent(
                "set.yaml", (file, set) -> set + "exceptions:\n  - " + exception.replace("; ", "\n    ") + "\n");
        String canonical = Corrected.apply(texts, new Correction("", Place.of("set.yaml"), ""))
                .getOrDefault("set.yaml", "");
        return files.bytes("set.yaml", canonical.getBytes(StandardCharsets.UTF_8));
    }

    private static String exception(String check, String leaf) {
        return "check: " + check + "; " + leaf
                + "reason: Chờ nghị quyết; decided-by: Sở Nội vụ; decided-on: 2024-03-01";
    }

    private List<Finding> check(MemoryFiles files) {
        return catalogue.check(files.folder());
    }

    @Test
    void an_accepted_finding_is_a_note_that_says_why_who_and_when() {
        List<Finding> found = check(with(faulty(), exception("points-status-missing", "leaf: \"7.3\"; ")));
        assertThat(found).singleElement().satisfies(note -> {
            assertThat(note.code()).isEqualTo("excepted");
            assertThat(note.isError()).isFalse();
            assertThat(note.what()).contains("points-status-missing").contains("(7.3)");
            assertThat(note.expected()).contains("Chờ nghị quyết", "Sở Nội vụ", "01/03/2024");
        });
    }

    @Test
    void it_holds_for_its_own_leaf_only() {
        List<Finding> found = check(with(faulty(), exception("points-status-missing", "leaf: \"7.1\"; ")));
        assertThat(found)
                .extracting(Finding::code)
                .containsExactlyInAnyOrder("points-status-missing", "exception-unused");
    }

    @Test
    void without_a_leaf_it_is_about_the_set() {
        MemoryFiles files = MemoryFiles.sound().with("set.yaml", "change: {", "change: { max: 51,");
        List<Finding> found = check(with(files, exception("sum-not-100", "")));
        assertThat(found).extracting(Finding::code).contains("excepted").doesNotContain("sum-not-100");
    }

    @Test
    void one_that_accepts_nothing_any_more_is_found_and_can_be_taken_out() {
        MemoryFiles files = with(MemoryFiles.sound(), exception("points-status-missing", "leaf: \"7.3\"; "));
        List<Finding> found = check(files);
        assertThat(found).extracting(Finding::code).containsExactly("exception-unused");
        var corrected = Corrected.apply(files.texts(), found.get(0).correction().orElseThrow());
        assertThat(corrected.get("set.yaml")).doesNotContain("Chờ nghị quyết");
    }

    /** The sound set whose leaf 7.3 reads a shared target. */
    private static MemoryFiles open() {
        return MemoryFiles.sound().with(AREA, "Một cửa }\n", "Một cửa }\n    approval: needs-approval\n");
    }

    @Test
    void open_readings_are_one_finding_that_names_the_leaves() {
        assertThat(check(open())).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo("needs-approval");
            assertThat(found.isError()).isFalse();
            assertThat(found.what()).contains("1 tiêu chí").contains("(7.3)");
        });
    }

    @Test
    void open_readings_are_accepted_for_the_set_and_the_leaf_keeps_its_mark() {
        MemoryFiles files = with(open(), exception("needs-approval", ""));
        assertThat(check(files)).extracting(Finding::code).containsExactly("excepted");
        assertThat(catalogue.read(files.folder()).leaves().stream().anyMatch(Leaf::needsApproval))
                .isTrue();
    }

    @Test
    void what_leaves_the_meaning_open_is_never_accepted() {
        List<Finding> found = check(with(MemoryFiles.sound(), exception("duplicate-code", "leaf: \"7.3\"; ")));
        assertThat(found).extracting(Finding::code).containsExactly("exception-not-allowed");
        List<Finding> unknown = check(with(faulty(), exception("points-status-mising", "leaf: \"7.3\"; ")));
        assertThat(unknown)
                .extracting(Finding::code)
                .containsExactlyInAnyOrder("exception-not-allowed", "points-status-missing");
    }

    @Test
    void it_ends_with_its_last_day() {
        String holding = exception("points-status-missing", "leaf: \"7.3\"; ");
        assertThat(check(with(faulty(), holding + "; until: 2024-01-01")))
                .extracting(Finding::code)
                .containsExactly("excepted");
        assertThat(check(with(faulty(), holding + "; until: 2023-12-31")))
                .extracting(Finding::code)
                .containsExactlyInAnyOrder("exception-expired", "points-status-missing");
    }

    @Test
    void the_digest_of_a_set_does_not_depend_on_what_was_accepted() {
        MemoryFiles files = with(faulty(), exception("points-status-missing", "leaf: \"7.3\"; "));
        assertThat(catalogue.read(files.folder()).digest())
                .isEqualTo(catalogue.read(faulty().folder()).digest());
    }
}
