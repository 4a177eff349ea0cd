package vn.parindex.scoring.rule;

import java.util.ArrayList;
import java.util.List;
import vn.parindex.scoring.rule.GateFact.GateInForce;

/** Sổ các điều kiện khống chế đã tác động in one session. Gates only say what they want; Java does it. */
public final class GateFirings {
    /** Loại tác động. */
    public enum Effect {
        ZERO_LEAF,
        ZERO_AREA,
        ZERO_CARD,
        CAP_GRADE
    }

    /**
     * @param target a leaf's or area's code, or a grade's name; empty for the whole card
     */
    public record Firing(int card, int position, Effect effect, String target) {}

    private final List<Firing> all = new ArrayList<>();

    public void zeroLeaf(GateInForce gate, String code) {
        add(gate, Effect.ZERO_LEAF, code);
    }

    public void zeroArea(GateInForce gate, String code) {
        add(gate, Effect.ZERO_AREA, code);
    }

    public void zeroCard(GateInForce gate) {
        add(gate, Effect.ZERO_CARD, "");
    }

    public void capGrade(GateInForce gate, String grade) {
        add(gate, Effect.CAP_GRADE, grade);
    }

    public List<Firing> all() {
        return List.copyOf(all);
    }

    private void add(GateInForce gate, Effect effect, String target) {
        all.add(new Firing(gate.card(), gate.position(), effect, target));
    }
}
