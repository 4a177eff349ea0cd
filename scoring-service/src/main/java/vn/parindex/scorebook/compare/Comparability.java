package vn.parindex.scorebook.compare;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.LeafLineage;
import vn.parindex.catalogue.SameLeaves;
import vn.parindex.scorebook.ReDated;
import vn.parindex.scorebook.compare.LeafChange.Incomparable;

/**
 * Tiêu chí nào so được: two sets leaf by leaf, matched by the lineage of leaves or else by code. Dates that moved with the period are no difference, so a
 * set is moved to the other's years first (docs/what-if.md, section 2).
 */
final class Comparability {

    private static final Pattern DECIMAL = Pattern.compile("\\d+\\.\\d+");

    private final Map<String, Leaf> before;
    private final Map<String, Leaf> after;
    private final CriteriaSet moved;
    private final boolean sameYear;
    private final Map<String, Leaf> beforeMoved;
    private final Map<String, Leaf> afterMoved;
    private final SameLeaves leaves;
    private final Map<Pair, Optional<Incomparable>> hindrances = new HashMap<>();

    Comparability(CriteriaSet before, CriteriaSet after) {
        int years = years(before, after);
        this.sameYear = years == 0;
        this.leaves = SameLeaves.between(before, after);
        this.before = byCode(before);
        this.after = byCode(after);
        this.moved = ReDated.by(years, before);
        this.beforeMoved = byCode(moved);
        this.afterMoved = byCode(ReDated.by(-years, after));
    }

    /**
     * Một tiêu chí ở hai bộ.
     *
     * @param before its number in the earlier set; empty: it is in the later one only
     * @param after its number in the later set; empty: it is in the earlier one only
     */
    record Pair(Optional<String> before, Optional<String> after) {}

    /**
     * The earlier set in the later one's years. A comparable leaf has the later set's own dates, since 29/02 moved to a
     * common year and back is no longer told from 28/02.
     */
    CriteriaSet moved() {
        return moved.mapLeaves(leaf -> hindranceOfOld(leaf.code()).isEmpty() ? now(leaf) : leaf);
    }

    /** The leaf as the later set has it, under its own number. */
    private Leaf now(Leaf leaf) {
        return Objects.requireNonNull(after.get(leaves.after(leaf.code()).orElseThrow()))
                .numbered(leaf.code());
    }

    /** All leaves: the later set's in printed order, then what it no longer has. */
    List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        after.keySet().forEach(code -> pairs.add(new Pair(leaves.before(code), Optional.of(code))));
        before.keySet().stream()
                .filter(code -> leaves.after(code).isEmpty())
                .forEach(code -> pairs.add(new Pair(Optional.of(code), Optional.empty())));
        return List.copyOf(pairs);
    }

    /** As {@link #hindrance}, of the leaf with this number in the earlier set. */
    Optional<Incomparable> hindranceOfOld(String code) {
        return hindrance(new Pair(Optional.of(code), leaves.after(code)));
    }

    /** Why points of the leaf cannot be compared; empty when they can. */
    Optional<Incomparable> hindrance(Pair pair) {
        return hindrances.computeIfAbsent(pair, this::compared);
    }

    private Optional<Incomparable> compared(Pair pair) {
        if (pair.before().isEmpty()) {
            return Optional.of(reason(leaves.arrival(pair.after().orElseThrow()), Incomparable.NEW_LEAF));
        }
        if (pair.after().isEmpty()) {
            return Optional.of(reason(leaves.departure(pair.before().get()), Incomparable.DROPPED_LEAF));
        }
        return compared(pair.before().get(), pair.after().get());
    }

    private static Incomparable reason(LeafLineage.Kind kind, Incomparable otherwise) {
        return switch (kind) {
            case SPLIT -> Incomparable.SPLIT_LEAF;
            case MERGED -> Incomparable.MERGED_LEAF;
            default -> otherwise;
        };
    }

    private Optional<Incomparable> compared(String oldCode, String nowCode) {
        Leaf old = Objects.requireNonNull(before.get(oldCode));
        Leaf now = Objects.requireNonNull(after.get(nowCode));
        if (sameYear && old.equals(now)) {
            return Optional.empty();
        }
        if (!old.indicators().equals(now.indicators())) {
            return Optional.of(Incomparable.OTHER_INDICATOR);
        }
        if (old.max().compareTo(now.max()) != 0) {
            return Optional.of(Incomparable.OTHER_MAXIMUM);
        }
        return sameFormula(beforeMoved.get(oldCode), now) || sameFormula(old, afterMoved.get(nowCode))
                ? Optional.empty()
                : Optional.of(Incomparable.OTHER_FORMULA);
    }

    private static boolean sameFormula(@Nullable Leaf one, @Nullable Leaf other) {
        return formula(Objects.requireNonNull(one)).equals(formula(Objects.requireNonNull(other)));
    }

    /** Everything of a leaf, besides its maximum and indicator, that turns a figure into points; 45 and 45.0 are one. */
    private static String formula(Leaf leaf) {
        String target = leaf.target()
                .map(t -> t.comparison() + " " + t.value().toPlainString())
                .orElse("");
        String all = String.join(
                "\n",
                leaf.method().toString(),
                leaf.ratioRounding().toString(),
                target,
                leaf.due().toString(),
                leaf.applies().unitTypes().stream().sorted().toList().toString(),
                new TreeMap<>(leaf.applies().attributes()).toString(),
                Boolean.toString(leaf.applies().inForce()),
                leaf.notArisen().toString(),
                leaf.rollUp().toString());
        return DECIMAL.matcher(all)
                .replaceAll(number ->
                        new BigDecimal(number.group()).stripTrailingZeros().toPlainString());
    }

    /** Years between the periods of two sets. */
    static int years(CriteriaSet from, CriteriaSet to) {
        LocalDate start = from.period().from();
        return to.period().from().getYear() - start.getYear();
    }

    private static Map<String, Leaf> byCode(CriteriaSet set) {
        BinaryOperator<Leaf> once = (first, second) -> first;
        return set.leaves().stream()
                .collect(Collectors.toMap(Leaf::code, Function.identity(), once, LinkedHashMap::new));
    }
}
