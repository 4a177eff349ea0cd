package vn.parindex.authoring.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.parindex.catalogue.SetDocuments;
import vn.parindex.catalogue.shape.CanonicalWriter;
import vn.parindex.catalogue.yaml.ListNode;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.catalogue.yaml.Node;
import vn.parindex.catalogue.yaml.YamlReader;
import vn.parindex.finding.Finding;
import vn.parindex.finding.Findings;
import vn.parindex.finding.Place;

/** Which cell each place of the written files comes from, so that what is found in the files is said at the cell. */
public final class CellPlaces {

    private final Map<Place, Place> cells = new HashMap<>();

    /** @param documents documents whose places are cells */
    public CellPlaces(SetDocuments documents) {
        Map<String, String> texts = documents.canonical();
        documents.documents().forEach((file, document) -> {
            MapNode arranged = CanonicalWriter.arranged(document, SetDocuments.shape(file));
            YamlReader.parse(file, texts.getOrDefault(file, ""), new Findings())
                    .ifPresent(read -> pair(read, arranged));
        });
    }

    private void pair(Node written, Node cell) {
        cells.putIfAbsent(written.place(), cell.place());
        if (written instanceof MapNode map && cell instanceof MapNode known) {
            for (MapNode.Entry entry : map.entries()) {
                known.get(entry.key()).ifPresent(value -> {
                    cells.putIfAbsent(entry.place(), value.place());
                    pair(entry.value(), value);
                });
            }
        } else if (written instanceof ListNode list && cell instanceof ListNode known) {
            for (int i = 0; i < Math.min(list.items().size(), known.items().size()); i++) {
                pair(list.items().get(i), known.items().get(i));
            }
        }
    }

    /** The cell that a place of the files was written from; the place itself when there is none. */
    public Place of(Place written) {
        return cells.getOrDefault(written, written);
    }

    /** The same findings, those in the files at their cells. */
    public List<Finding> placed(List<Finding> findings) {
        return findings.stream().map(found -> found.at(of(found.place()))).toList();
    }
}
