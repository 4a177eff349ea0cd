package vn.parindex.catalogue.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.catalogue.layer.LeafTree;
import vn.parindex.catalogue.yaml.ListNode;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.catalogue.yaml.Node;
import vn.parindex.finding.Place;

/** Which leaf, gate or adjustment each place of an effective document belongs to. */
public final class Owners {

    private final Map<Place, String> codes = new HashMap<>();

    private Owners() {}

    /** Every place of a document. */
    public static Owners of(MapNode document) {
        Owners owners = new Owners();
        LeafTree.leaves(document).forEach(owners::own);
        List.of("gates", "adjustments").forEach(list -> document.maps(list).forEach(owners::own));
        return owners;
    }

    /** What says where a leaf comes from stands at the place of the whole layer. */
    private void own(MapNode node) {
        node.text("code").ifPresent(code -> visit(node.without("layer").without("amended"), code));
    }

    private void visit(Node node, String code) {
        codes.putIfAbsent(node.place(), code);
        if (node instanceof ListNode list) {
            list.items().forEach(item -> visit(item, code));
        } else if (node instanceof MapNode map) {
            map.entries().forEach(entry -> visit(entry.value(), code));
        }
    }

    /** The code of the leaf, gate or adjustment; empty when the place belongs to the set as a whole. */
    public Optional<String> of(Place place) {
        return Optional.ofNullable(codes.get(place));
    }
}
