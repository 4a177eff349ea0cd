package vn.parindex.authoring.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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

    /**
     * The numbers of the base that this layer leaves it; none when a layer extends none or that cannot be read. What is dropped
     * during the year has its number in the days before.
     */
    static Set<String> below(SetDocuments documents, Optional<MapNode> base) {
        Set<String> codes = new TreeSet<>();
        for (MapNode area : base.map(set -> set.maps("areas")).orElse(List.of())) {
            MapNode left = area;
            for (String dropped : dropped(documents.set())) {
                left = AreaLeaves.without(left, dropped);
            }
            addTo(codes, left);
        }
        return Set.copyOf(codes);
    }

    private static Set<String> dropped(MapNode set) {
        String first = set.map("period").flatMap(period -> period.text("from")).orElse("");
        return set.maps("amendments").stream()
                .filter(amendment -> amendment.has("drop"))
                .filter(amendment -> amendment.text("effective").orElse("").compareTo(first) <= 0)
                .flatMap(amendment -> amendment.text("leaf").stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static void addTo(Set<String> codes, MapNode area) {
        area.maps(AreaLeaves.CRITERIA)
                .forEach(criterion -> criterion.text("code").ifPresent(codes::add));
        AreaLeaves.of(area).forEach(leaf -> leaf.text("code").ifPresent(codes::add));
    }
}
