package vn.parindex.catalogue.check;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Indicator;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.layer.LeafTree;
import vn.parindex.catalogue.yaml.MapNode;

/** An effective set as it reads and as it is written. */
record CheckedSet(MapNode document, CriteriaSet set, List<CheckedLeaf> leaves) {

    static CheckedSet of(MapNode document, CriteriaSet set) {
        List<CheckedLeaf> leaves = new ArrayList<>();
        Iterator<Leaf> typed = set.leaves().iterator();
        for (MapNode node : LeafTree.leaves(document)) {
            Leaf leaf = typed.next();
            Optional<Indicator> indicator = leaf.indicator()
                    .flatMap(id -> Optional.ofNullable(set.indicators().get(id)));
            leaves.add(new CheckedLeaf(node, leaf, indicator));
        }
        return new CheckedSet(document, set, List.copyOf(leaves));
    }
}
