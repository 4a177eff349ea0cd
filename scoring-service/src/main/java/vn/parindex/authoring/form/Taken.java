package vn.parindex.authoring.form;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.parindex.catalogue.SetDocuments;
import vn.parindex.catalogue.yaml.MapNode;

/** Số đã dùng: a leaf gets a number that no other one has, in this layer or below it. */
final class Taken {

    private Taken() {}

    /** The numbers of a layer and of what is below it. */
    static Set<String> of(SetDocuments documents, Set<String> below) {
        Set<String> codes = new TreeSet<>(below);
        documents.areas().values().forEach(area -> addTo(codes, area));
        return Set.copyOf(codes);
    }

    /** The numbers of the base; none when a layer extends none or that cannot be read. */
    static Set<String> below(Optional<MapNode> base) {
        Set<String> codes = new TreeSet<>();
        base.ifPresent(set -> set.maps("areas").forEach(area -> addTo(codes, area)));
        return Set.copyOf(codes);
    }

    private static void addTo(Set<String> codes, MapNode area) {
        area.maps(AreaLeaves.CRITERIA)
                .forEach(criterion -> criterion.text("code").ifPresent(codes::add));
        AreaLeaves.of(area).forEach(leaf -> leaf.text("code").ifPresent(codes::add));
    }
}
