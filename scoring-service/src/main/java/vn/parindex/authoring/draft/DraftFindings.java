package vn.parindex.authoring.draft;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.parindex.catalogue.Catalogue;
import vn.parindex.catalogue.SetFolder;
import vn.parindex.catalogue.SetShelf;
import vn.parindex.finding.BadInput;
import vn.parindex.finding.Finding;

/** Kiểm tra ngay: everything that is wrong with files as they would be published; nothing is kept. */
@Component
public class DraftFindings {

    /** The database keeps the digests of what is published here; the shipped lock gets its line from there. */
    private static final String LOCK_MISSING = "not-locked";

    private final Catalogue catalogue;
    private final SetShelf shelf;

    DraftFindings(Catalogue catalogue, SetShelf shelf) {
        this.catalogue = catalogue;
        this.shelf = shelf;
    }

    /** By place; files that cannot be read are a finding as well. */
    public List<Finding> of(String set, Map<String, String> files) {
        try {
            return in(LayerTexts.read(set, files).as(DraftStatus.PUBLISHED).folder(shelf));
        } catch (BadInput unreadable) {
            return unreadable.findings();
        }
    }

    private List<Finding> in(SetFolder folder) {
        return catalogue.check(folder).stream().filter(DraftFindings::counts).toList();
    }

    /** Whether a finding says anything about a draft. */
    static boolean counts(Finding finding) {
        return !finding.code().equals(LOCK_MISSING);
    }
}
