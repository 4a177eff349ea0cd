package vn.parindex.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.parindex.catalogue.layer.Layer;
import vn.parindex.catalogue.layer.LayerReader;
import vn.parindex.catalogue.layer.SetFiles;
import vn.parindex.catalogue.shape.CanonicalWriter;
import vn.parindex.catalogue.shape.FileShape;
import vn.parindex.catalogue.shape.Shape;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.finding.BadInput;
import vn.parindex.finding.Findings;

/**
 * Các tài liệu của một lớp. The files of one set folder as trees with the keys of their kind; nothing of the layers below.
 *
 * @param set {@code set.yaml}
 * @param areas the area files by name
 * @param cases the files of worked cases by name, each {@code cases/<name>.yaml}
 * @param indicators the folder's own {@code indicators.yaml}; empty when it has none
 */
public record SetDocuments(
        MapNode set, SortedMap<String, MapNode> areas, SortedMap<String, MapNode> cases, Optional<MapNode> indicators) {

    private static final String SET = "set.yaml";
    private static final String INDICATORS = "indicators.yaml";

    public SetDocuments {
        areas = Collections.unmodifiableSortedMap(new TreeMap<>(areas));
        cases = Collections.unmodifiableSortedMap(new TreeMap<>(cases));
    }

    /**
     * The documents of a folder.
     *
     * @throws BadInput with all findings when a file cannot be read
     */
    public static SetDocuments read(SetFolder folder) {
        Findings findings = new Findings();
        LayerReader reader = new LayerReader(findings);
        SetFiles files = folder.files();
        SortedMap<String, MapNode> areas = new TreeMap<>();
        Optional<Layer> layer = reader.readOne(files);
        layer.ifPresent(read -> read.areas().forEach(area -> areas.put(area.file(), area.area())));
        SortedMap<String, MapNode> cases = new TreeMap<>();
        for (String file : files.caseFiles()) {
            reader.readFile(files, file, FileShape.CASES).ifPresent(document -> cases.put(file, document));
        }
        Optional<MapNode> indicators = reader.readFile(files, INDICATORS, FileShape.INDICATORS);
        findings.stopOnErrors();
        return new SetDocuments(layer.orElseThrow().set(), areas, cases, indicators);
    }

    /** The canonical text of each file by its name in the folder, {@code set.yaml} first. */
    public Map<String, String> canonical() {
        Map<String, String> texts = new LinkedHashMap<>();
        documents().forEach((file, document) -> texts.put(file, CanonicalWriter.write(document, shape(file))));
        return texts;
    }

    /** Every document by the name of its file in the folder, {@code set.yaml} first. */
    public Map<String, MapNode> documents() {
        Map<String, MapNode> all = new LinkedHashMap<>();
        all.put(SET, set);
        all.putAll(areas);
        all.putAll(cases);
        indicators.ifPresent(document -> all.put(INDICATORS, document));
        return all;
    }

    /** The keys that a file of this name may have. */
    public static Shape.Record shape(String file) {
        if (file.startsWith("cases/")) {
            return FileShape.CASES;
        }
        return switch (file) {
            case SET -> FileShape.SET;
            case INDICATORS -> FileShape.INDICATORS;
            default -> FileShape.AREA;
        };
    }
}
