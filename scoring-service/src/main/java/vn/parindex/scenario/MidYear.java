package vn.parindex.scenario;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.parindex.commune.Unit;
import vn.parindex.commune.UnitCode;
import vn.parindex.facts.Fact;
import vn.parindex.facts.FactSheet;
import vn.parindex.scorebook.Base;
import vn.parindex.scoring.Cause;
import vn.parindex.scoring.LeafResult;
import vn.parindex.scoring.LostPoint;
import vn.parindex.scoring.ScoreCard;

/**
 * Kết quả giữa năm của một đơn vị.
 *
 * @param notYetDue points that are lost only because their day has not come
 * @param awaiting points that others still have to give
 * @param lostForGood the other lost points
 * @param next what becomes due, in printed order
 */
public record MidYear(
        ScoreCard card, BigDecimal notYetDue, BigDecimal awaiting, BigDecimal lostForGood, List<Open> next) {

    /** One leaf with points that are still open. */
    public record Open(String code, String name, BigDecimal points, String sentence) {}

    /**
     * The base as it was known on a day: what is dated later was not there yet; what bears no date stays. Units that did not
     * exist on that day are not scored, so their figures need no change.
     */
    public static Scenario on(LocalDate day, Base base) {
        List<FactChange> later = new ArrayList<>();
        Set<UnitCode> away = base.assignment().units().stream()
                .filter(unit -> !unit.inForceOn(day))
                .map(Unit::code)
                .collect(Collectors.toSet());
        for (FactSheet sheet : base.assignment().sheets()) {
            if (away.contains(sheet.unit())) {
                continue;
            }
            sheet.facts().forEach((indicator, fact) -> {
                if (fact instanceof Fact.Reported reported
                        && reported.date().filter(dated -> dated.isAfter(day)).isPresent()) {
                    later.add(
                            new FactChange(List.of(sheet.unit().value()), indicator.value(), new FactChange.Remove()));
                }
            });
        }
        return new Scenario(
                "đến ngày " + day, Optional.of(day), Optional.empty(), Optional.empty(), List.copyOf(later), List.of());
    }

    /** Sorts a card's losses by whether they are final. */
    public static MidYear of(ScoreCard card) {
        BigDecimal notYetDue = lost(card, Cause.NOT_YET_DUE);
        BigDecimal awaiting = lost(card, Cause.AWAITING);
        List<Open> next = card.criteria().stream()
                .flatMap(leaf -> leaf.losses().stream()
                        .filter(loss -> loss.cause() == Cause.NOT_YET_DUE)
                        .map(loss -> open(leaf, loss)))
                .sorted(Comparator.comparing(Open::points).reversed())
                .toList();
        return new MidYear(
                card, notYetDue, awaiting, card.lost().subtract(notYetDue).subtract(awaiting), next);
    }

    private static Open open(LeafResult leaf, LostPoint loss) {
        return new Open(leaf.code(), leaf.name(), loss.points(), loss.sentence());
    }

    private static BigDecimal lost(ScoreCard card, Cause cause) {
        return card.criteria().stream()
                .flatMap(leaf -> leaf.losses().stream())
                .filter(loss -> loss.cause() == cause)
                .map(LostPoint::points)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
