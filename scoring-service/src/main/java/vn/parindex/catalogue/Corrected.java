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
        return apply(files, List.of(proposed));
    }

    /**
     * The files with several proposals applied, all of them or none.
     *
     * @param proposed as one check of these very files gave them; each at a place of its own
     * @throws BadInput as for one of them
     */
    public static Map<String, String> apply(Map<String, String> files, List<Correction> proposed) {
        Map<String, MapNode> changed = new TreeMap<>();
        for (Correction each : proposed) {
            String file = each.place().file();
            MapNode document = changed.containsKey(file)
                    ? changed.get(file)
                    : document(file, Optional.ofNullable(files.get(file)).orElseThrow(() -> outdated(each)));
            changed.put(file, edited(document, each));
        }
        Map<String, String> corrected = new TreeMap<>(files);
        changed.forEach(
                (file, document) -> corrected.put(file, CanonicalWriter.write(document, SetDocuments.shape(file))));
        return corrected;
    }

    /** The places of what stays are those of the file as it was read, so that the next proposal finds its own. */
    private static MapNode edited(MapNode document, Correction proposed) {
        return isWholeFile(proposed.place())
                ? document
                : NodeEdit.at(document, proposed.place(), proposed.value()).orElseThrow(() -> outdated(proposed));
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
