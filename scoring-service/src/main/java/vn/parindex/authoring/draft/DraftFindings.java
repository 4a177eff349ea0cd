package vn.parindex.authoring.draft;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.parindex.catalogue.SetShelf;
import vn.parindex.finding.BadInput;
import vn.parindex.finding.Finding;

/** Kiểm tra ngay: everything that is wrong with files as they would be published; nothing is kept. */
@Component
public class DraftFindings {

    private final LayerCheck check;
    private final SetShelf shelf;

    DraftFindings(LayerCheck check, SetShelf shelf) {
        this.check = check;
        this.shelf = shelf;
    }

    /** By place; files that cannot be read are a finding as well. */
    public List<Finding> of(String set, Map<String, String> files) {
        try {
            return check.of(
                    LayerTexts.read(set, files).as(DraftStatus.PUBLISHED).folder(shelf));
        } catch (BadInput unreadable) {
            return unreadable.findings();
        }
    }
}
