package vn.parindex.catalogue.check;

import java.math.BigDecimal;
import java.util.Optional;
import vn.parindex.catalogue.Indicator;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.finding.Place;

/**
 * A leaf as it reads and as it is written.
 *
 * @param indicator empty when the leaf has several, or names one that is not known
 */
record CheckedLeaf(MapNode node, Leaf leaf, Optional<Indicator> indicator) {

    Place placeOf(String key) {
        return node.placeOf(key);
    }

    /** The leaf's code, for messages. */
    String code() {
        return leaf.code();
    }

    boolean hasMethod(String key) {
        return leaf.method().key().equals(key);
    }

    /** A number as people write it: no exponent. */
    static String plain(BigDecimal number) {
        return number.toPlainString();
    }
}
