package vn.parindex.authoring.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.authoring.PublishingTest;
import vn.parindex.finding.Finding;

/** What a check keeps is said of the lines of the files as they are read from then on. */
@PublishingTest
class KeptPlacesTest {

    private static final String SET = "hai-lang-2024";

    private static final String UNUSED = """
              - check: missing-case
                leaf: "7.3"
                reason: thử
                decided-by: an
                decided-on: 2026-11-21
            """;

    @Autowired
    TestDrafts walk;

    @Autowired
    DraftSteps steps;

    @Autowired
    DraftFindings findings;

    @Test
    void a_sound_check_speaks_of_the_files_that_say_their_status_and_another_of_those_that_do_not() {
        UUID draft = walk.start(SET, "761");
        walk.change(draft, files -> files.computeIfPresent("set.yaml", (name, text) -> text + UNUSED));
        said(draft, DraftStatus.CHECKED);
        walk.change(draft, files -> files.keySet().removeIf(name -> name.startsWith("cases/1.")));
        said(draft, DraftStatus.DRAFT);
    }

    private void said(UUID draft, DraftStatus reached) {
        Draft checked = steps.check(draft, walk.revision(draft), TestDrafts.AN).orElseThrow();
        assertThat(checked.status()).isEqualTo(reached);
        List<Finding> kept = checked.check().orElseThrow().findings();
        Map<String, String> files = walk.files(draft);
        List<String> lines = files.get("set.yaml").lines().toList();
        assertThat(kept)
                .filteredOn(each -> each.code().equals("exception-unused"))
                .singleElement()
                .satisfies(
                        each -> assertThat(lines.get(each.place().line() - 1)).contains("check: missing-case"));
        assertThat(findings.of(SET, files)).isEqualTo(kept);
    }
}
