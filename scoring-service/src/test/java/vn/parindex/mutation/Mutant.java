package vn.parindex.mutation;

import java.util.List;
import vn.parindex.catalogue.SetChange;

/** One small fault planted into a leaf. */
record Mutant(String leaf, String what, List<SetChange> changes) {

    /** How the list of equivalent mutants names it. */
    String id(String set) {
        return set + " " + leaf + " " + what;
    }
}
