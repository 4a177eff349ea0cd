package vn.parindex.authoring.form;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.parindex.authoring.workbook.LeafForm;
import vn.parindex.catalogue.SetDocuments;
import vn.parindex.catalogue.yaml.MapNode;

/** Tiêu chí trong các tệp của một lớp: put in, taken out. */
final class LayerLeaves {

    private LayerLeaves() {}

    /** The file of an area; empty when the layer has none of this code. */
    static Optional<String> file(SetDocuments documents, String area) {
        return documents.areas().entrySet().stream()
                .filter(entry -> AreaLeaves.isCalled(entry.getValue(), area))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Whether a leaf of the layer stands at a spot. */
    static boolean stands(SetDocuments documents, LeafSpot spot, String code) {
        return documents.areas().values().stream()
                .filter(area -> AreaLeaves.isCalled(area, spot.area()))
                .anyMatch(area -> AreaLeaves.stands(area, spot, code));
    }

    /** The layer with one more leaf. */
    static SetDocuments added(SetDocuments documents, LeafSpot spot, MapNode leaf) {
        MapNode fresh = spot.areaNode(leaf.place());
        String file = file(documents, spot.area()).orElseGet(() -> LeafForm.areaFile(fresh));
        SortedMap<String, MapNode> areas = new TreeMap<>(documents.areas());
        areas.put(file, AreaLeaves.added(areas.getOrDefault(file, fresh), spot, leaf));
        return new SetDocuments(documents.set(), areas, documents.cases(), documents.indicators());
    }

    /** The file in which a leaf of the layer stands, the first one if a draft has its code twice. */
    static Optional<String> fileOf(SetDocuments documents, String code) {
        return documents.areas().entrySet().stream()
                .filter(area -> AreaLeaves.find(area.getValue(), code).isPresent())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The layer without a leaf of its own; an area of which nothing is left goes with it. */
    static SetDocuments without(SetDocuments documents, String code) {
        SortedMap<String, MapNode> areas = new TreeMap<>(documents.areas());
        fileOf(documents, code)
                .ifPresent(file -> areas.computeIfPresent(file, (name, area) -> AreaLeaves.without(area, code)));
        areas.values().removeIf(area -> area.maps(AreaLeaves.CRITERIA).isEmpty());
        return new SetDocuments(documents.set(), areas, documents.cases(), documents.indicators());
    }

    /** The layer without the worked cases of a leaf. */
    static SetDocuments withoutCases(SetDocuments documents, String code) {
        SortedMap<String, MapNode> cases = new TreeMap<>(documents.cases());
        cases.values()
                .removeIf(document -> document.text("leaf").filter(code::equals).isPresent());
        return new SetDocuments(documents.set(), documents.areas(), cases, documents.indicators());
    }

    static SetDocuments with(SetDocuments documents, MapNode set) {
        return new SetDocuments(set, documents.areas(), documents.cases(), documents.indicators());
    }
}
