package vn.parindex.authoring.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.parindex.authoring.workbook.FormCells;
import vn.parindex.authoring.workbook.LeafForm;
import vn.parindex.catalogue.SetDocuments;
import vn.parindex.catalogue.yaml.ListNode;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.catalogue.yaml.Node;
import vn.parindex.finding.Findings;
import vn.parindex.finding.Place;

/**
 * Tiêu chí mới của lớp này, with a new indicator when none of the known ones fits.
 *
 * @param taken the numbers of the leaves that the layer and its base have
 * @param indicators the ids of the known indicators
 * @param cells the proposed number and the method that was chosen
 */
public record NewLeaf(SetDocuments documents, LeafSpot spot, Set<String> taken, Set<String> indicators, FormCells cells)
        implements EditedLeaf {

    private static final String INDICATORS = "indicators";

    @Override
    public String code() {
        return spot.next();
    }

    /** What was typed, with the next number where somebody took the one that had been proposed meanwhile. */
    public FormCells numbered(FormCells typed, String proposed) {
        return typed.text(CODE).equals(proposed) && taken.contains(proposed) ? typed.with(CODE, code()) : typed;
    }

    @Override
    public SetDocuments with(FormCells typed, Findings findings) {
        Findings inCells = new Findings();
        MapNode leaf = LeafForm.leaf(typed, inCells);
        Optional<MapNode> fresh = LeafForm.indicator(typed, inCells);
        leaf.text("code").ifPresent(code -> spot.check(code, leaf.placeOf("code"), taken, inCells));
        fresh.flatMap(indicator -> indicator.text("id"))
                .filter(indicators::contains)
                .ifPresent(id -> inCells.error(
                        "duplicate-code",
                        fresh.get().placeOf("id"),
                        "chỉ báo này đã có (" + id + ")",
                        "chọn nó ở ô «Chỉ báo», hoặc đặt mã khác cho chỉ báo mới"));
        MapNode measured = fresh.flatMap(indicator -> indicator.get("id"))
                .map(id -> leaf.with("indicator", id))
                .orElse(leaf);
        SetDocuments with = LayerLeaves.added(documents, spot, measured);
        MapNode set =
                leaf.text("code").map(code -> Descents.born(with.set(), code)).orElse(with.set());
        return EditedLeaf.checked(
                new SetDocuments(set, with.areas(), with.cases(), indicators(fresh)), inCells, findings);
    }

    private Optional<MapNode> indicators(Optional<MapNode> fresh) {
        if (fresh.isEmpty()) {
            return documents.indicators();
        }
        Place place = fresh.get().place();
        MapNode known = documents.indicators().orElse(MapNode.empty(place));
        List<MapNode> all = new ArrayList<>(known.maps(INDICATORS));
        all.add(fresh.get());
        all.sort(Comparator.comparing(indicator -> indicator.text("id").orElse("")));
        return Optional.of(known.with(INDICATORS, new ListNode(new ArrayList<Node>(all), place)));
    }
}
