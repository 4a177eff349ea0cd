package vn.parindex.scoring.card;

import java.util.ArrayList;
import java.util.List;
import vn.parindex.scoring.GateEffect;

/** Tác động của điều kiện khống chế lên bảng điểm: what the gates' rules only say, done here. */
final class GateStep {
    static final String ZERO_LEAF = "zero-leaf";
    static final String ZERO_AREA = "zero-area";
    static final String ZERO_CARD = "zero-card";
    static final String CAP_GRADE = "cap-grade";

    private GateStep() {}

    /** The card with the points of zeroed leaves taken, each by the first gate in the set's order. */
    static CardTally apply(CardTally card, List<GateEffect> effects) {
        List<LeafTally> leaves = new ArrayList<>();
        for (LeafTally leaf : card.leaves()) {
            leaves.add(effects.stream()
                    .filter(effect -> hits(effect, leaf))
                    .findFirst()
                    .map(effect -> leaf.zeroed(effect.gate()))
                    .orElse(leaf));
        }
        return card.withLeaves(leaves);
    }

    /** Names of the grades that gates cap at. */
    static List<String> caps(List<GateEffect> effects) {
        return effects.stream()
                .filter(effect -> effect.effect().equals(CAP_GRADE))
                .map(GateEffect::target)
                .toList();
    }

    private static boolean hits(GateEffect effect, LeafTally leaf) {
        return switch (effect.effect()) {
            case ZERO_LEAF -> effect.target().equals(leaf.plan().leaf().code());
            case ZERO_AREA -> effect.target().equals(leaf.plan().area().code());
            case ZERO_CARD -> true;
            default -> false;
        };
    }
}
