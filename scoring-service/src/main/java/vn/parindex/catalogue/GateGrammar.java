package vn.parindex.catalogue;

import java.util.Optional;

/** Ngữ pháp của điều kiện khống chế: whether a sentence can be understood. Given by whoever evaluates gates. */
@FunctionalInterface
public interface GateGrammar {

    /** Understands everything; for when nobody evaluates gates. */
    GateGrammar ANY = (set, gate) -> Optional.empty();

    /**
     * What is wrong with the gate's sentence.
     *
     * @return empty when it is understood; otherwise what is not understood and what was expected, in Vietnamese
     */
    Optional<Fault> fault(CriteriaSet set, Gate gate);

    /**
     * A sentence that is not understood.
     *
     * @param what the part that is not understood, with its words in parentheses
     * @param expected the nearest sentence that would be
     */
    record Fault(String what, String expected) {}
}
