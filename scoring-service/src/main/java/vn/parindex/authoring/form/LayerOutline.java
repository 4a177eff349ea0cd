package vn.parindex.authoring.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.parindex.authoring.workbook.FormCells;
import vn.parindex.catalogue.Catalogue;
import vn.parindex.catalogue.SetDocuments;
import vn.parindex.catalogue.SetFolder;
import vn.parindex.catalogue.SetShelf;
import vn.parindex.catalogue.yaml.MapNode;

/** Bố cục của một lớp: where its leaves can stand, a new one or one that moves, and what they can hang on. */
@Component
public class LayerOutline {

    private final Catalogue catalogue;
    private final SetShelf shelf;

    LayerOutline(Catalogue catalogue, SetShelf shelf) {
        this.catalogue = catalogue;
        this.shelf = shelf;
    }

    /** Where a leaf can stand in a layer. */
    public List<LeafSpot> spots(SetFolder folder) {
        SetDocuments documents = SetDocuments.read(folder);
        return LeafSpot.of(documents, BaseLayer.of(catalogue, shelf, documents));
    }

    /**
     * The form of a leaf that is not there yet.
     *
     * @param method as the field offers it
     * @return empty when there is no such place
     */
    public Optional<NewLeaf> openNew(SetFolder folder, String spot, String method) {
        SetDocuments documents = SetDocuments.read(folder);
        Optional<MapNode> base = BaseLayer.of(catalogue, shelf, documents);
        return LeafSpot.of(documents, base).stream()
                .filter(each -> each.code().equals(spot))
                .findFirst()
                .map(here -> new NewLeaf(
                        documents,
                        here,
                        Taken.of(documents, Taken.below(documents, base)),
                        folder.indicators().keySet(),
                        FormCells.NONE.with(EditedLeaf.CODE, here.next()).with("leaf.0.method", method)));
    }

    /** The conditions that leaves of a layer may hang on, with their names; those of its base too. */
    public Map<String, String> switches(SetFolder folder) {
        SetDocuments documents = SetDocuments.read(folder);
        Map<String, String> switches = new TreeMap<>();
        Stream.concat(BaseLayer.of(catalogue, shelf, documents).stream(), Stream.of(documents.set()))
                .flatMap(set -> set.maps("switches").stream())
                .forEach(each -> switches.put(
                        each.text("id").orElse(""), each.text("name").orElse("")));
        return switches;
    }

    /** How many worked cases a leaf has in the layer. */
    public int cases(SetFolder folder, String code) {
        return SetDocuments.read(folder).cases().values().stream()
                .filter(document -> document.text("leaf").filter(code::equals).isPresent())
                .mapToInt(document -> document.maps("cases").size())
                .sum();
    }

    /** A leaf of the layer itself at another place; empty when there is no such leaf or place. */
    public Optional<MovedLeaf> openMoved(SetFolder folder, String code, String spot) {
        SetDocuments documents = SetDocuments.read(folder);
        Optional<MapNode> base = BaseLayer.of(catalogue, shelf, documents);
        return EditedLeaf.of(documents, base, code)
                .filter(OwnLeaf.class::isInstance)
                .map(OwnLeaf.class::cast)
                .flatMap(leaf -> LeafSpot.of(documents, base).stream()
                        .filter(each -> each.code().equals(spot))
                        .findFirst()
                        .map(there -> new MovedLeaf(leaf, there)));
    }
}
