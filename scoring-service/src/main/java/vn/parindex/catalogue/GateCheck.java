package vn.parindex.catalogue;

import java.util.List;
import java.util.Optional;

/** Kiểm tra câu khống chế: whether the sentence of a gate is understood. Given by whoever evaluates gates. */
@FunctionalInterface
public interface GateCheck {

    /** Understands everything; for when nobody evaluates gates. */
    GateCheck ANY = (set, gate) -> List.of();

    /** What is wrong with the gate's sentence; nothing when it will be understood. */
    List<Fault> faults(CriteriaSet set, Gate gate);

    /** Why the gate fires on every card, or on none; empty when that depends on the card. */
    default Optional<Verdict> verdict(CriteriaSet set, Gate gate) {
        return Optional.empty();
    }

    /**
     * Câu luôn đúng hoặc không bao giờ đúng.
     *
     * @param always otherwise never
     * @param because a card or a share that shows it (Vietnamese)
     */
    record Verdict(boolean always, String because) {}

    /**
     * Một lỗi của câu.
     *
     * @param what what is not understood or not there, with the words in parentheses (Vietnamese)
     * @param expected how to mend it (Vietnamese)
     */
    record Fault(String what, String expected) {}
}
