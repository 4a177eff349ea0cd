package vn.parindex.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.parindex.catalogue.Gate;

/** Which gates fire on a card as it was before any gate, and what zeroing does to its leaves. */
final class Gates {

    private static final Map<String, GateSentence> PARSED = new ConcurrentHashMap<>();

    private final List<OracleLeaf> leaves;
    private final Optional<Frac> index;

    Gates(List<OracleLeaf> leaves, Optional<Frac> index) {
        this.leaves = leaves;
        this.index = index;
    }

    List<OracleCard.Effect> fired(List<Gate> gates) {
        List<OracleCard.Effect> effects = new ArrayList<>();
        for (Gate gate : gates) {
            GateSentence sentence = PARSED.computeIfAbsent(gate.sentence(), GateSentence::of);
            if (sentence.conditions().stream().allMatch(this::holds)) {
                GateSentence.Effect effect = sentence.effect();
                effects.add(new OracleCard.Effect(gate.code(), effect.what(), effect.target()));
            }
        }
        return effects;
    }

    private boolean holds(GateSentence.Condition condition) {
        return switch (condition.kind()) {
            case INDEX_BELOW -> index.isPresent() && index.get().compareTo(condition.number()) < 0;
            case INDEX_FROM -> index.isPresent() && index.get().compareTo(condition.number()) >= 0;
            case AREA_BELOW, AREA_FROM -> area(condition);
            default -> leaf(condition, leafOf(condition.subject()));
        };
    }

    private boolean area(GateSentence.Condition condition) {
        OracleCard.Sums sums = OracleCard.Sums.of(leaves.stream()
                .filter(leaf -> leaf.area().equals(condition.subject()))
                .toList());
        boolean below = below(sums.earned(), sums.applicable(), condition.number());
        return sums.applicable().signum() > 0 && below == (condition.kind() == GateSentence.Kind.AREA_BELOW);
    }

    private static boolean leaf(GateSentence.Condition condition, OracleLeaf leaf) {
        return switch (condition.kind()) {
            case LEAF_BELOW -> leaf.applicable() && below(leaf.earned(), leaf.max(), condition.number());
            case LEAF_FROM -> leaf.applicable() && !below(leaf.earned(), leaf.max(), condition.number());
            case LEAF_OFF_TARGET -> leaf.end() == End.AWARDED && !leaf.reached().orElse(true);
            case LEAF_WITHOUT_FIGURE -> leaf.cause().stream().anyMatch(why -> why == Why.MISSING_FIGURE);
            case LEAF_LOSES -> leaf.lost().signum() > 0;
            case LEAF_EMPTY -> leaf.applicable() && leaf.earned().signum() == 0;
            default -> throw new IllegalArgumentException("no leaf condition: " + condition);
        };
    }

    private static boolean below(BigDecimal earned, BigDecimal max, Frac percent) {
        return Frac.HUNDRED.times(Frac.of(earned)).compareTo(percent.times(Frac.of(max))) < 0;
    }

    private OracleLeaf leafOf(String code) {
        return leaves.stream()
                .filter(leaf -> leaf.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    static List<OracleLeaf> zeroed(List<OracleLeaf> leaves, List<OracleCard.Effect> effects) {
        return leaves.stream()
                .map(leaf -> effects.stream().anyMatch(effect -> hits(effect, leaf)) ? zeroed(leaf) : leaf)
                .toList();
    }

    private static boolean hits(OracleCard.Effect effect, OracleLeaf leaf) {
        return switch (effect.effect()) {
            case "zero-card" -> true;
            case "zero-area" -> leaf.area().equals(effect.target());
            case "zero-leaf" -> leaf.code().equals(effect.target());
            default -> false;
        };
    }

    private static OracleLeaf zeroed(OracleLeaf leaf) {
        List<OracleLeaf.Loss> losses = new ArrayList<>(leaf.losses());
        if (leaf.earned().signum() > 0) {
            losses.add(new OracleLeaf.Loss(leaf.earned(), Why.GATE));
        }
        return new OracleLeaf(
                leaf.code(),
                leaf.area(),
                leaf.method(),
                leaf.end(),
                BigDecimal.ZERO,
                leaf.lost().add(leaf.earned()),
                leaf.notApplicable(),
                leaf.max(),
                leaf.printedMax(),
                losses,
                leaf.reached(),
                leaf.standings());
    }
}
