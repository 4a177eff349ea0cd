package vn.parindex.scorebook.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.facts.FiguresDigest;
import vn.parindex.scoring.Assignment;
import vn.parindex.scoring.Round;
import vn.parindex.scoring.ScoreCard;

/**
 * Một kết quả để so sánh: a run or a scenario.
 *
 * @param label what people call it
 * @param official false: a scenario, labelled wherever it is shown
 * @param set as scored, dates moved where they were
 * @param cards in the order of the ranking
 */
public record Result(
        String label,
        boolean official,
        CriteriaSet set,
        LocalDate asOf,
        String figuresDigest,
        String engineVersion,
        List<ScoreCard> cards) {

    /** A round with what it was computed from. */
    public static Result of(String label, boolean official, Assignment assignment, Round round) {
        return new Result(
                label,
                official,
                assignment.set(),
                assignment.asOf(),
                FiguresDigest.of(assignment.sheets()),
                round.engineVersion(),
                round.cards());
    }

    /** The card of a unit. */
    Optional<ScoreCard> card(String unit) {
        return cards.stream().filter(card -> card.unitCode().equals(unit)).findFirst();
    }
}
