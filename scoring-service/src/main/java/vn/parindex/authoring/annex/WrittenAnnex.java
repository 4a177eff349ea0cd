package vn.parindex.authoring.annex;

import java.util.List;
import vn.parindex.authoring.annex.Annex.AreaPart;
import vn.parindex.authoring.annex.Annex.Group;
import vn.parindex.authoring.annex.Annex.Head;
import vn.parindex.authoring.annex.Annex.Row;
import vn.parindex.authoring.annex.Annex.Tail;
import vn.parindex.catalogue.SetDocuments;
import vn.parindex.catalogue.yaml.MapNode;

/**
 * The annex of a layer with errors that leave it without exact meaning: what its files say, so that every leaf can still be
 * found and mended.
 */
public final class WrittenAnnex {

    private WrittenAnnex() {}

    /** Codes, names and maxima as written; nothing of the layers below. */
    public static Annex of(SetDocuments documents) {
        MapNode set = documents.set();
        Head head = new Head(text(set, "title"), text(set, "place"), text(set, "appraising-body"), List.of(), true);
        return new Annex(
                head,
                documents.areas().values().stream().map(WrittenAnnex::area).toList(),
                Tail.EMPTY,
                false);
    }

    private static AreaPart area(MapNode area) {
        return new AreaPart(
                text(area, "code"),
                text(area, "name"),
                max(area),
                area.maps("criteria").stream().map(WrittenAnnex::group).toList());
    }

    private static Group group(MapNode criterion) {
        List<MapNode> leaves = criterion.maps("leaves");
        return new Group(
                text(criterion, "code"),
                text(criterion, "name"),
                max(criterion),
                !leaves.isEmpty(),
                leaves.isEmpty()
                        ? List.of(row(criterion))
                        : leaves.stream().map(WrittenAnnex::row).toList());
    }

    private static Row row(MapNode leaf) {
        return new Row(
                text(leaf, "code"),
                text(leaf, "name"),
                max(leaf),
                "",
                text(leaf, "method"),
                List.of(),
                leaf.map("citation").map(citation -> text(citation, "row")).orElse(""),
                text(leaf, "lead"),
                List.of());
    }

    private static String max(MapNode map) {
        return text(map, "max").replace('.', ',');
    }

    private static String text(MapNode map, String key) {
        return map.text(key).orElse("");
    }
}
