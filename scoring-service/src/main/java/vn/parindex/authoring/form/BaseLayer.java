package vn.parindex.authoring.form;

import java.time.LocalDate;
import java.util.Optional;
import vn.parindex.catalogue.Catalogue;
import vn.parindex.catalogue.SetDocuments;
import vn.parindex.catalogue.SetFolder;
import vn.parindex.catalogue.SetRef;
import vn.parindex.catalogue.SetShelf;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.catalogue.yaml.YamlReader;
import vn.parindex.finding.BadInput;
import vn.parindex.finding.Findings;

/** Lớp nền: the effective form of the version in force of the set that a layer extends. */
final class BaseLayer {

    private BaseLayer() {}

    /** Empty when the layer extends none, or one that cannot be read. */
    static Optional<MapNode> of(Catalogue catalogue, SetShelf shelf, SetDocuments documents) {
        Optional<SetFolder> folder = documents
                .set()
                .text("extends")
                .flatMap(id -> shelf.find(SetRef.inForce(id)))
                .map(shelf::folder);
        Optional<LocalDate> last = documents
                .set()
                .map("period")
                .flatMap(period -> period.text("to"))
                .map(LocalDate::parse);
        return folder.flatMap(base -> last.flatMap(day -> effective(catalogue, base, day)));
    }

    private static Optional<MapNode> effective(Catalogue catalogue, SetFolder base, LocalDate day) {
        try {
            return YamlReader.parse(base.toString(), catalogue.canonical(base, day), new Findings())
                    .filter(MapNode.class::isInstance)
                    .map(MapNode.class::cast);
        } catch (BadInput unsound) {
            return Optional.empty();
        }
    }
}
