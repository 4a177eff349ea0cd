package vn.parindex.authoring.form;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.parindex.catalogue.SetDocuments;
import vn.parindex.catalogue.yaml.MapNode;

/** Số đã dùng: a leaf gets a number that no other one has, in this layer or below it. */
final class Taken {

    private Taken() {}

    static Set<String> of(SetDocuments documents, Optional<MapNode> base) {
        Set<String> codes = new TreeSet<>();
        documents.areas().values().forEach(area -> addTo(codes, area));
        base.ifPresent(set -> set.maps("areas").forEach(area -> addTo(codes, area)));
        return Set.copyOf(codes);
    }

    private static void addTo(Set<String> codes, MapNode area) {
        area.maps(AreaLeaves.CRITERIA)
                .forEach(criterion -> criterion.text("code").ifPresent(codes::add));
        AreaLeaves.of(area).forEach(leaf -> leaf.text("code").ifPresent(codes::add));
    }
}
