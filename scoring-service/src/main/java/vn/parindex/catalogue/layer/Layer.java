package vn.parindex.catalogue.layer;

import java.util.List;
import java.util.Optional;
import vn.parindex.catalogue.yaml.MapNode;

/**
 * Một lớp: the files of one set as trees that have their shape.
 *
 * @param set set.yaml
 * @param areas the area files, in file order
 * @param indicators the indicators file that belongs to this layer; empty when none was found
 */
public record Layer(SetFiles files, MapNode set, List<AreaFile> areas, Optional<MapNode> indicators) {

    /** One area file. */
    public record AreaFile(String file, MapNode area) {}

    /** What the set calls itself, whatever its folder is called. */
    public String id() {
        return set.text("id").orElse("");
    }
}
