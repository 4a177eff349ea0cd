package vn.parindex.authoring.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.parindex.catalogue.SetRef;
import vn.parindex.catalogue.SetShelf;
import vn.parindex.finding.BadInput;
import vn.parindex.finding.Finding;
import vn.parindex.runtime.Recent;
import vn.parindex.runtime.Sha256;

/**
 * Kiểm tra ngay: everything that is wrong with files as they would be published; nothing is kept in the database. The same
 * content on the same surroundings is checked once.
 */
@Component
public class DraftFindings {

    private static final int KEPT = 64;

    private final LayerCheck check;
    private final SetShelf shelf;
    private final Recent<String, List<Finding>> known = Recent.values(KEPT);

    DraftFindings(LayerCheck check, SetShelf shelf) {
        this.check = check;
        this.shelf = shelf;
    }

    /** By place; files that cannot be read are a finding as well. */
    public List<Finding> of(String set, Map<String, String> files) {
        try {
            LayerTexts layer = LayerTexts.read(set, files);
            return known.get(content(layer), () -> check.of(layer, shelf));
        } catch (BadInput unreadable) {
            return unreadable.findings();
        }
    }

    /** The digest of all that a check reads: the files, what lies around them, the versions that there are, the set that is followed. */
    private String content(LayerTexts layer) {
        Optional<SetRef> followed = layer.documents()
                .set()
                .map("follows")
                .flatMap(follows -> follows.text("set"))
                .flatMap(id -> shelf.find(SetRef.inForce(id)))
                .map(edition -> edition.ref());
        return Sha256.of(String.join(
                "\n",
                layer.body(),
                Surroundings.of(layer.folder(shelf)).digest(),
                shelf.editions(layer.set()).toString(),
                followed.map(SetRef::toString).orElse("")));
    }
}
