package vn.parindex.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.parindex.catalogue.Area;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Gate;
import vn.parindex.scoring.card.CardTally;
import vn.parindex.scoring.card.Grading;
import vn.parindex.scoring.card.Judging;
import vn.parindex.scoring.card.LeafTally;
import vn.parindex.scoring.card.PreparedSet;
import vn.parindex.scoring.card.Sums;
import vn.parindex.scoring.drools.GateRules;
import vn.parindex.scoring.drools.GateSentence;
import vn.parindex.scoring.rule.GateFact;
import vn.parindex.scoring.rule.GateFirings.Firing;

/** Xét điều kiện khống chế: cards as they are before any gate become facts, firings become effects. */
final class GateRun implements Judging.GateCheck {
    private final List<Gate> gates;
    private final List<GateSentence> sentences = new ArrayList<>();
    private final List<String> digests = new ArrayList<>();
    private final Set<String> leaves = new HashSet<>();
    private final Set<String> areas = new HashSet<>();
    private final GateRules rules;
    private final Grading grading;

    /**
     * @throws IllegalArgumentException when a sentence is not understood; {@link GateGrammar} says why beforehand
     */
    GateRun(CriteriaSet set, GateRules rules, Grading grading) {
        this.gates = set.gates();
        this.rules = rules;
        this.grading = grading;
        for (Gate gate : gates) {
            GateSentence sentence = GateSentence.read(gate.sentence())
                    .sentence()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "gate " + gate.code() + " is not understood (" + gate.sentence() + ")"));
            sentences.add(sentence);
            digests.add(GateRules.digest(sentence));
            sentence.clauses().forEach(clause -> {
                Optional.ofNullable(clause.values().get("leaf")).ifPresent(leaves::add);
                Optional.ofNullable(clause.values().get("area")).ifPresent(areas::add);
            });
        }
    }

    @Override
    public List<List<GateEffect>> effects(PreparedSet prepared, List<CardTally> cards) {
        List<List<GateEffect>> effects = new ArrayList<>();
        cards.forEach(card -> effects.add(new ArrayList<>()));
        if (gates.isEmpty()) {
            return effects;
        }
        List<GateFact> facts = new ArrayList<>();
        for (int card = 0; card < cards.size(); card++) {
            addFacts(facts, card, cards.get(card));
        }
        List<Firing> firings = new ArrayList<>(rules.fire(sentences, facts));
        firings.sort(Comparator.comparingInt(Firing::position));
        firings.forEach(firing -> effects.get(firing.card()).add(effect(firing)));
        return effects;
    }

    private GateEffect effect(Firing firing) {
        Gate gate = gates.get(firing.position());
        String effect = firing.effect().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new GateEffect(gate.code(), gate.sentence(), effect, firing.target());
    }

    private void addFacts(List<GateFact> facts, int position, CardTally card) {
        for (int gate = 0; gate < gates.size(); gate++) {
            facts.add(new GateFact.GateInForce(position, digests.get(gate), gate));
        }
        card.leaves().stream()
                .filter(leaf -> leaves.contains(leaf.plan().leaf().code()))
                .forEach(leaf -> facts.add(standing(position, leaf)));
        for (Area area : card.prepared().set().areas()) {
            if (areas.contains(area.code())) {
                Sums sums = card.sums(area);
                facts.add(new GateFact.AreaStanding(position, area.code(), sums.earned(), sums.applicableMax()));
            }
        }
        card.index().map(grading::compared).ifPresent(index -> facts.add(new GateFact.IndexStanding(position, index)));
    }

    private static GateFact standing(int position, LeafTally leaf) {
        return new GateFact.LeafStanding(
                position,
                leaf.plan().leaf().code(),
                leaf.outcome() != Outcome.NOT_APPLICABLE,
                leaf.earned(),
                leaf.max(),
                leaf.outcome() == Outcome.AWARDED && leaf.reached().equals(Optional.of(false)),
                leaf.cause().equals(Optional.of(Cause.MISSING_FIGURE)),
                leaf.lost().signum() > 0);
    }
}
