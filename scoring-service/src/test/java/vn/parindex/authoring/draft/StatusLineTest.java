package vn.parindex.authoring.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.parindex.catalogue.SetDocuments;
import vn.parindex.catalogue.SetFolder;
import vn.parindex.finding.Correction;
import vn.parindex.finding.Finding;
import vn.parindex.finding.Place;

/** What is found in the published form of a draft is said of the lines that the draft has. */
class StatusLineTest {

    private static final LayerTexts SHIPPED =
            new LayerTexts("duc-tho-2024", SetDocuments.read(SetFolder.shipped("duc-tho-2024")));
    private static final LayerTexts DRAFT = SHIPPED.as(DraftStatus.DRAFT);
    private static final LayerTexts PUBLISHED = SHIPPED.as(DraftStatus.PUBLISHED);

    @Test
    void every_line_of_the_draft_is_found_again_by_its_text() {
        StatusLine status = StatusLine.between(DRAFT, PUBLISHED);
        Object[] published = lines(PUBLISHED);
        Object[] draft = lines(DRAFT);
        assertThat(published).hasSize(draft.length + 1);
        for (int line = 1; line <= published.length; line++) {
            Place place = status.inDraft(finding("set.yaml", line)).place();
            if (line == status.number()) {
                assertThat(place).isEqualTo(Place.of("set.yaml"));
            } else {
                assertThat(draft[place.line() - 1]).isEqualTo(published[line - 1]);
            }
        }
    }

    @Test
    void a_proposal_goes_with_its_finding_and_other_files_and_whole_files_stay() {
        StatusLine status = StatusLine.between(DRAFT, PUBLISHED);
        Finding found = finding("set.yaml", 40).withCorrection(new Correction("bỏ", new Place("set.yaml", 41, 9), ""));
        assertThat(status.inDraft(found).correction().orElseThrow().place()).isEqualTo(new Place("set.yaml", 40, 9));
        assertThat(status.inDraft(finding("cases/1.1.yaml", 40)).place().line()).isEqualTo(40);
        assertThat(status.inDraft(finding("set.yaml", 0)).place().line()).isZero();
    }

    @Test
    void a_line_that_its_words_name_is_one_of_the_draft_as_well() {
        Finding found = Finding.error(
                "duplicate-code",
                new Place("set.yaml", 60, 11),
                "mã sources viết hai lần (a)",
                "mã này đã dùng ở set.yaml:50:11, không ở set.yaml:2:1 hay rules/sets/nen-2021/set.yaml:50:11");
        assertThat(StatusLine.between(DRAFT, PUBLISHED).inDraft(found).expected())
                .isEqualTo(
                        "mã này đã dùng ở set.yaml:49:11, không ở set.yaml:2:1 hay rules/sets/nen-2021/set.yaml:50:11");
        assertThat(new StatusLine(0).inDraft(found)).isEqualTo(found);
    }

    @Test
    void a_text_that_says_its_status_keeps_its_lines() {
        assertThat(StatusLine.between(SHIPPED.as(DraftStatus.CHECKED), PUBLISHED))
                .isEqualTo(StatusLine.between(PUBLISHED, PUBLISHED))
                .isEqualTo(new StatusLine(0));
    }

    private static Finding finding(String file, int line) {
        return Finding.warning("stale-citation", new Place(file, line, line == 0 ? 0 : 5), "gì", "cần gì");
    }

    private static Object[] lines(LayerTexts layer) {
        Map<String, String> files = layer.files();
        return files.get("set.yaml").lines().toArray();
    }
}
