package vn.parindex.scorebook.web;

import java.util.Map;
import java.util.stream.Collectors;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Leaf;

/** The set's own advice on how to mend a loss. */
final class Remedies {

    private Remedies() {}

    /** Code of the leaf to the remedy's text; leaves without one are left out. */
    static Map<String, String> byLeaf(CriteriaSet set) {
        return set.leaves().stream()
                .filter(leaf -> leaf.remedy().isPresent())
                .collect(Collectors.toUnmodifiableMap(
                        Leaf::code, leaf -> leaf.remedy().orElseThrow().text()));
    }
}
