package vn.parindex.catalogue.layer;

import java.util.Optional;
import vn.parindex.catalogue.yaml.Node;

/**
 * Một thay đổi trên tài liệu hiệu lực. What an amendment, a scenario and a mutation test have in common.
 *
 * @param leaf code of the leaf that changes; empty: the set itself
 * @param path keys and list places, such as {@code bands[1].points}; empty: the whole leaf
 * @param value the new value; empty: removed
 */
public record NodeChange(Optional<String> leaf, String path, Optional<Node> value) {}
