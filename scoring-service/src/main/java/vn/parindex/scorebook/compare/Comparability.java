package vn.parindex.scorebook.compare;

import java.math.BigDecimal;
import java.time.LocalDate;
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
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Leaf;
import vn.parindex.scorebook.ReDated;
import vn.parindex.scorebook.compare.LeafChange.Incomparable;

/**
 * Tiêu chí nào so được: two sets leaf by leaf, matched by code. Dates that moved with the period are no difference, so a
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
    private final Map<String, Optional<Incomparable>> hindrances = new HashMap<>();

    Comparability(CriteriaSet before, CriteriaSet after) {
        int years = years(before, after);
        this.sameYear = years == 0;
        this.before = byCode(before);
        this.after = byCode(after);
        this.moved = ReDated.by(years, before);
        this.beforeMoved = byCode(moved);
        this.afterMoved = byCode(ReDated.by(-years, after));
    }

    /**
     * The earlier set in the later one's years. A comparable leaf has the later set's own dates, since 29/02 moved to a
     * common year and back is no longer told from 28/02.
     */
    CriteriaSet moved() {
        return moved.mapLeaves(leaf -> hindrance(leaf.code()).isEmpty() ? now(leaf) : leaf);
    }

    private Leaf now(Leaf leaf) {
        return Objects.requireNonNull(after.get(leaf.code()));
    }

    /** All codes: the later set's in printed order, then what it dropped. */
    List<String> codes() {
        Map<String, Leaf> all = new LinkedHashMap<>(after);
        before.forEach(all::putIfAbsent);
        return List.copyOf(all.keySet());
    }

    /** Why points of the leaf cannot be compared; empty when they can. */
    Optional<Incomparable> hindrance(String code) {
        return hindrances.computeIfAbsent(code, this::compared);
    }

    private Optional<Incomparable> compared(String code) {
        Leaf old = before.get(code);
        Leaf now = after.get(code);
        if (old == null) {
            return Optional.of(Incomparable.NEW_LEAF);
        }
        if (now == null) {
            return Optional.of(Incomparable.DROPPED_LEAF);
        }
        if (sameYear && old.equals(now)) {
            return Optional.empty();
        }
        if (!old.indicators().equals(now.indicators())) {
            return Optional.of(Incomparable.OTHER_INDICATOR);
        }
        if (old.max().compareTo(now.max()) != 0) {
            return Optional.of(Incomparable.OTHER_MAXIMUM);
        }
        return sameFormula(beforeMoved, after, code) || sameFormula(before, afterMoved, code)
                ? Optional.empty()
                : Optional.of(Incomparable.OTHER_FORMULA);
    }

    private static boolean sameFormula(Map<String, Leaf> one, Map<String, Leaf> other, String code) {
        return formula(Objects.requireNonNull(one.get(code))).equals(formula(Objects.requireNonNull(other.get(code))));
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
