package vn.parindex.authoring.draft;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.parindex.authoring.cases.ResultWords;
import vn.parindex.catalogue.Catalogue;
import vn.parindex.catalogue.SetFolder;
import vn.parindex.catalogue.SetShelf;
import vn.parindex.finding.Finding;
import vn.parindex.scoring.CaseResult;
import vn.parindex.scoring.CaseRunner;
import vn.parindex.scoring.Scorer;

/**
 * Kiểm tra trước khi công bố: all checks of the text, and the worked cases once the text has a meaning. A set that gives
 * other points than its own cases say is not published.
 */
@Component
class LayerCheck {

    /** The database keeps the digests of what is published here; the shipped lock gets its line from there. */
    private static final String LOCK_MISSING = "not-locked";

    private final Catalogue catalogue;
    private final CaseRunner cases;

    LayerCheck(Catalogue catalogue, Scorer scorer) {
        this.catalogue = catalogue;
        this.cases = new CaseRunner(scorer);
    }

    /** What is found in the version that a draft would be, at the places of the draft; by place, cases last. */
    List<Finding> of(LayerTexts draft, SetShelf shelf) {
        LayerTexts published = draft.as(DraftStatus.PUBLISHED);
        StatusLine status = StatusLine.between(draft, published);
        return of(published.folder(shelf)).stream().map(status::inDraft).toList();
    }

    /** What is found in a folder as it is; by place, cases last. */
    List<Finding> of(SetFolder folder) {
        List<Finding> found = catalogue.check(folder).stream()
                .filter(finding -> !finding.code().equals(LOCK_MISSING))
                .toList();
        if (found.stream().anyMatch(Finding::isError)) {
            return found;
        }
        Stream<Finding> failing =
                cases.run(folder).stream().filter(result -> !result.holds()).map(LayerCheck::finding);
        return Stream.concat(found.stream(), failing).toList();
    }

    private static Finding finding(CaseResult result) {
        CaseResult.Difference first = result.differences().get(0);
        return Finding.error(
                "case-fails",
                result.worked().place(),
                "ca kiểm thử «" + result.worked().name() + "» của "
                        + result.worked().code() + " ra " + first.what() + " khác ("
                        + ResultWords.withKey(first, first.got()) + ")",
                "ca ghi " + ResultWords.withKey(first, first.expected())
                        + "; tính lại từ căn cứ rồi sửa bộ hoặc sửa ca");
    }
}
