package vn.parindex.catalogue;

import java.util.List;

/** Kiểm tra câu khống chế: whether the sentence of a gate is understood. Given by whoever evaluates gates. */
@FunctionalInterface
public interface GateCheck {

    /** Understands everything; for when nobody evaluates gates. */
    GateCheck ANY = (set, gate) -> List.of();

    /** What is wrong with the gate's sentence; nothing when it will be understood. */
    List<Fault> faults(CriteriaSet set, Gate gate);

    /**
     * Một lỗi của câu.
     *
     * @param what what is not understood or not there, with the words in parentheses (Vietnamese)
     * @param expected how to mend it (Vietnamese)
     */
    record Fault(String what, String expected) {}
}
