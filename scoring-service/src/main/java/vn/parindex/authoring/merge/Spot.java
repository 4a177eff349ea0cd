package vn.parindex.authoring.merge;

import java.util.List;
import java.util.Optional;
import vn.parindex.catalogue.yaml.MapNode;

/**
 * Nơi một tiêu chí đứng.
 *
 * @param area the name of the area's unit
 * @param group the criterion that it is a sub-criterion of; empty: it stands in the area itself
 */
record Spot(String area, Optional<String> group) {

    /** The key of the list that it stands in. */
    String list() {
        return group.isPresent() ? "leaves" : "criteria";
    }

    /** The map whose list it stands in. */
    Optional<MapNode> container(MapNode areaUnit) {
        return group.isEmpty() ? Optional.of(areaUnit) : child(areaUnit.maps("criteria"), group.get());
    }

    private static Optional<MapNode> child(List<MapNode> criteria, String code) {
        return criteria.stream()
                .filter(each -> each.has("leaves"))
                .filter(each -> each.text("code").filter(code::equals).isPresent())
                .findFirst();
    }

    String words() {
        return area + group.map(code -> ", nhóm " + code).orElse("");
    }
}
