package vn.parindex.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.parindex.catalogue.layer.NodeEdit;
import vn.parindex.catalogue.shape.CanonicalWriter;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.catalogue.yaml.Node;
import vn.parindex.catalogue.yaml.YamlReader;
import vn.parindex.finding.BadInput;
import vn.parindex.finding.Correction;
import vn.parindex.finding.Finding;
import vn.parindex.finding.Findings;
import vn.parindex.finding.Place;

/** Bộ đã sửa theo đề nghị: a proposal applied to the files that it was made for; nothing else in them changes. */
public final class Corrected {

    private Corrected() {}

    /**
     * The files with the proposal applied; the file that it is about is in its canonical form.
     *
     * @param files every file of the layer by its name in the folder; not changed
     * @param proposed as a check of these very files gave it
     * @throws BadInput when the file is not among them, cannot be read, or has nothing at that place: the proposal was
     *     made for other files
     */
    public static Map<String, String> apply(Map<String, String> files, Correction proposed) {
        String file = proposed.place().file();
        MapNode document = document(file, Optional.ofNullable(files.get(file)).orElseThrow(() -> outdated(proposed)));
        MapNode changed = isWholeFile(proposed.place())
                ? document
                : NodeEdit.at(document, proposed.place(), proposed.value()).orElseThrow(() -> outdated(proposed));
        Map<String, String> corrected = new TreeMap<>(files);
        corrected.put(file, CanonicalWriter.write(changed, SetDocuments.shape(file)));
        return corrected;
    }

    private static boolean isWholeFile(Place place) {
        return place.line() == 0;
    }

    private static MapNode document(String file, String text) {
        Findings findings = new Findings();
        Optional<Node> read = YamlReader.parse(file, Formatting.mended(text), findings);
        findings.stopOnErrors();
        return read.filter(MapNode.class::isInstance).map(MapNode.class::cast).orElse(MapNode.empty(Place.of(file)));
    }

    private static BadInput outdated(Correction proposed) {
        return new BadInput(List.of(Finding.error(
                "correction-outdated",
                proposed.place(),
                "đề nghị sửa không còn đúng chỗ (" + proposed.says() + ")",
                "kiểm tra lại rồi chọn đề nghị mới")));
    }
}
