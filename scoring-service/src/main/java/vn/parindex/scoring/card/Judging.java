package vn.parindex.scoring.card;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.catalogue.TieBreak;
import vn.parindex.commune.Unit;
import vn.parindex.scoring.GateEffect;
import vn.parindex.scoring.exact.Fraction;
import vn.parindex.scoring.rule.Award;
import vn.parindex.scoring.rule.PartFact;

/** Chấm một nhóm đơn vị: facts to the rules, their awards to cards, cards to the gates, effects to grades. */
public final class Judging {
    private final PreparedSet prepared;
    private final FactsOfUnit factsOfUnit;
    private final CardScoring cardScoring;
    private final Steps steps;
    private final RuleStep rules;
    private final GateCheck gates;

    /** The rules of the scoring methods, for a chunk of units. */
    @FunctionalInterface
    public interface RuleStep {
        /**
         * @param units names for messages
         * @return awards by unit and part
         */
        Award[][] award(PreparedSet prepared, List<String> units, List<PartFact> facts);
    }

    /** The rules of the gates, for a chunk of cards. */
    @FunctionalInterface
    public interface GateCheck {
        /** Effects of the gates that fire, in the set's order, by card. */
        List<List<GateEffect>> effects(PreparedSet prepared, List<CardTally> cards);
    }

    public Judging(PreparedSet prepared, Figures figures, Steps steps, RuleStep rules, GateCheck gates) {
        this.prepared = prepared;
        this.factsOfUnit = new FactsOfUnit(prepared, figures, steps);
        this.cardScoring = new CardScoring(prepared, figures, steps);
        this.steps = steps;
        this.rules = rules;
        this.gates = gates;
    }

    /** Scores a chunk with one session. */
    public List<Judged> judge(List<Unit> units) {
        List<PartFact> facts = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            factsOfUnit.addTo(facts, i, units.get(i));
        }
        List<String> names = units.stream().map(Unit::name).toList();
        Award[][] awards = rules.award(prepared, names, facts);
        int parts = prepared.keys().size();
        List<CardTally> cards = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            PartFact[] own = facts.subList(i * parts, (i + 1) * parts).toArray(PartFact[]::new);
            cards.add(cardScoring.tally(units.get(i), awards[i], own));
        }
        List<List<GateEffect>> effects = steps.gates()
                ? gates.effects(prepared, cards)
                : cards.stream().map(card -> List.<GateEffect>of()).toList();
        List<Judged> judged = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            judged.add(judged(units.get(i), GateStep.apply(cards.get(i), effects.get(i)), effects.get(i)));
        }
        return judged;
    }

    private Judged judged(Unit unit, CardTally card, List<GateEffect> effects) {
        Grading grading = new Grading(prepared.set(), steps.caps());
        Optional<Fraction> index = card.index();
        Optional<Fraction> compared = index.map(grading::compared);
        Optional<Integer> grade = compared.flatMap(grading::position);
        Optional<Integer> capped = grade.map(position -> grading.capped(position, GateStep.caps(effects)));
        boolean below = prepared.set().policy().rankCappedBelow() && !grade.equals(capped);
        String printed = index.map(i -> grading.printed(i).toPlainString()).orElse("");
        Standing standing = new Standing(unit.code().value(), compared, printed, below, tieBreaks(card));
        return new Judged(unit, card, effects, index, grade, capped, standing);
    }

    private List<Fraction> tieBreaks(CardTally card) {
        return prepared.set().tieBreaks().stream()
                .map(tieBreak -> Fraction.of(card.leaves().stream()
                        .filter(leaf -> isOf(tieBreak, leaf.plan()))
                        .map(LeafTally::earned)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)))
                .toList();
    }

    private static boolean isOf(TieBreak tieBreak, LeafPlan plan) {
        return tieBreak.code()
                .equals(tieBreak.area() ? plan.area().code() : plan.leaf().code());
    }
}
