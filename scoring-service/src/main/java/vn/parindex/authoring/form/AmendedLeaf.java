package vn.parindex.authoring.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.authoring.workbook.FormCells;
import vn.parindex.authoring.workbook.LeafForm;
import vn.parindex.catalogue.SetDocuments;
import vn.parindex.catalogue.yaml.ListNode;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.catalogue.yaml.Node;
import vn.parindex.finding.Findings;

/**
 * Tiêu chí của lớp nền, sửa ở lớp này: the form shows the leaf as it is after the amendment; what differs from the base is
 * the change. The last amendment of the leaf is the one that is edited.
 *
 * @param before the leaf of the base with the earlier amendments of this layer
 * @param amendment the amendment's place in the list; the list's length for a new one
 */
public record AmendedLeaf(SetDocuments documents, String code, MapNode before, int amendment, FormCells cells)
        implements EditedLeaf {

    private static final String AMENDMENTS = "amendments";
    private static final String CHANGE = "change";
    private static final String CODE = "code";
    private static final List<String> NOT_OF_FILES = List.of("layer", "amended");

    static Optional<EditedLeaf> of(SetDocuments documents, MapNode base, String code) {
        Optional<MapNode> found = base.maps("areas").stream()
                .flatMap(area -> AreaLeaves.find(area, code).stream())
                .findFirst();
        return found.map(leaf -> of(
                documents,
                leaf.without(NOT_OF_FILES.get(0)).without(NOT_OF_FILES.get(1)),
                code,
                documents.set().maps(AMENDMENTS)));
    }

    private static EditedLeaf of(SetDocuments documents, MapNode leaf, String code, List<MapNode> amendments) {
        MapNode before = leaf;
        int last = amendments.size();
        for (int i = 0; i < amendments.size(); i++) {
            if (amendments.get(i).text("leaf").filter(code::equals).isPresent()) {
                before = last == amendments.size() ? before : changed(before, amendments.get(last));
                last = i;
            }
        }
        if (last == amendments.size()) {
            return new AmendedLeaf(documents, code, before, last, LeafForm.cells(before));
        }
        Map<String, String> cells = new LinkedHashMap<>(
                LeafForm.cells(changed(before, amendments.get(last))).texts());
        cells.putAll(LeafForm.amendmentCells(amendments.get(last)).texts());
        return new AmendedLeaf(documents, code, before, last, new FormCells(cells));
    }

    private static MapNode changed(MapNode leaf, MapNode amendment) {
        MapNode changed = leaf;
        for (MapNode.Entry entry : amendment.map(CHANGE).map(MapNode::entries).orElse(List.of())) {
            changed = Trees.isNone(entry.value())
                    ? changed.without(entry.key())
                    : changed.with(entry.key(), entry.value());
        }
        return changed;
    }

    /** Whether this layer amends the leaf already. */
    public boolean isNew() {
        return amendment == documents.set().maps(AMENDMENTS).size();
    }

    @Override
    public SetDocuments with(FormCells typed, Findings findings) {
        Findings inCells = new Findings();
        MapNode leaf = LeafForm.leaf(typed, inCells);
        if (isNew() && change(leaf).entries().isEmpty() && !LeafForm.saysAmendment(typed)) {
            return EditedLeaf.checked(documents, inCells, findings);
        }
        MapNode said = LeafForm.amendment(typed, inCells);
        List<Node> amendments = new ArrayList<>(documents.set().maps(AMENDMENTS));
        MapNode whole = whole(said, leaf);
        if (isNew()) {
            amendments.add(whole);
        } else {
            amendments.set(amendment, whole);
        }
        MapNode set = documents.set().with(AMENDMENTS, new ListNode(amendments, whole.place()));
        SetDocuments changed = new SetDocuments(set, documents.areas(), documents.cases(), documents.indicators());
        return EditedLeaf.checked(changed, inCells, findings);
    }

    private MapNode whole(MapNode said, MapNode leaf) {
        MapNode named = MapNode.empty(said.place()).with("leaf", Trees.text(code, said.place()));
        for (MapNode.Entry entry : said.entries()) {
            named = named.with(entry.key(), entry.value());
        }
        MapNode change = change(leaf);
        return said.has("drop") || change.entries().isEmpty() ? named : named.with(CHANGE, change);
    }

    /** What differs from the base, and what the amendment already says: a value that is said again stays said. */
    private MapNode change(MapNode leaf) {
        MapNode said = isNew()
                ? MapNode.empty(leaf.place())
                : documents.set().maps(AMENDMENTS).get(amendment).map(CHANGE).orElse(MapNode.empty(leaf.place()));
        MapNode change = MapNode.empty(leaf.place());
        for (MapNode.Entry entry : leaf.entries()) {
            boolean same = before.get(entry.key())
                    .filter(value -> Trees.same(value, entry.value()))
                    .isPresent();
            if (!entry.key().equals(CODE) && (!same || said.has(entry.key()))) {
                change = change.with(entry.key(), entry.value());
            }
        }
        for (MapNode.Entry entry : before.entries()) {
            if (!leaf.has(entry.key()) && !entry.key().equals(CODE)) {
                change = change.with(entry.key(), Trees.none(leaf.place()));
            }
        }
        for (MapNode.Entry entry : said.entries()) {
            if (Trees.isNone(entry.value()) && !leaf.has(entry.key())) {
                change = change.with(entry.key(), Trees.none(leaf.place()));
            }
        }
        return change;
    }
}
