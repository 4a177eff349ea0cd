package vn.parindex.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.TieBreak;

/** Places 1-2-2-4, units without an index last (docs/scoring.md, section 8). */
final class Ranks {

    private final CriteriaSet set;

    Ranks(CriteriaSet set) {
        this.set = set;
    }

    List<OracleCard> ranked(List<OracleCard> cards) {
        Comparator<OracleCard> better = better();
        List<OracleCard> ranked = new ArrayList<>();
        List<OracleCard> scored = cards.stream()
                .filter(card -> card.index().isPresent())
                .sorted(better.thenComparing(OracleCard::unit))
                .toList();
        for (OracleCard card : scored) {
            long before = scored.stream()
                    .filter(other -> better.compare(other, card) < 0)
                    .count();
            ranked.add(card.withRank(Math.toIntExact(before) + 1));
        }
        cards.stream()
                .filter(card -> card.index().isEmpty())
                .sorted(Comparator.comparing(OracleCard::unit))
                .forEach(ranked::add);
        return ranked;
    }

    private Comparator<OracleCard> better() {
        Comparator<OracleCard> order = Comparator.comparing(card -> set.policy().rankCappedBelow() && card.capped());
        order = order.thenComparing(this::compared, Comparator.reverseOrder());
        for (TieBreak tie : set.tieBreaks()) {
            order = order.thenComparing(card -> earned(card, tie), Comparator.reverseOrder());
        }
        return order;
    }

    private Frac compared(OracleCard card) {
        return set.policy().comparePublished()
                ? Frac.of(card.printed().orElseThrow())
                : card.index().orElseThrow();
    }

    private static BigDecimal earned(OracleCard card, TieBreak tie) {
        return card.leaves().stream()
                .filter(leaf -> tie.code().equals(tie.area() ? leaf.area() : leaf.code()))
                .map(OracleLeaf::earned)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
