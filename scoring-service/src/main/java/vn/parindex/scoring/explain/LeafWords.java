package vn.parindex.scoring.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.parindex.catalogue.Leaf;
import vn.parindex.commune.Unit;
import vn.parindex.facts.Figure;
import vn.parindex.scoring.LeafResult;
import vn.parindex.scoring.LostPoint;
import vn.parindex.scoring.card.FactsOfUnit;
import vn.parindex.scoring.card.Given;
import vn.parindex.scoring.card.LeafTally;
import vn.parindex.scoring.card.PartPlan;
import vn.parindex.scoring.card.PreparedSet;
import vn.parindex.scoring.card.Steps;

/** Lời của một tiêu chí: its result with figure, losses and one sentence. */
final class LeafWords {
    private final PreparedSet prepared;
    private final FactsOfUnit facts;
    private final LossWords lossWords;
    private final LeafMemory memory;

    LeafWords(PreparedSet prepared, FactsOfUnit facts, Steps steps, LeafMemory memory) {
        this.prepared = prepared;
        this.facts = facts;
        this.memory = memory;
        this.lossWords = new LossWords(prepared, facts, steps);
    }

    LeafResult of(Unit unit, LeafTally tally) {
        return memory.of(unit, tally, facts, () -> written(unit, tally));
    }

    private LeafResult written(Unit unit, LeafTally tally) {
        Leaf leaf = tally.plan().leaf();
        List<LostPoint> losses = tally.losses().stream()
                .map(loss -> lossWords.of(unit, tally, loss))
                .toList();
        return new LeafResult(
                leaf.code(),
                leaf.name(),
                tally.plan().criterion(),
                tally.plan().area().code(),
                leaf.method().key(),
                tally.outcome(),
                tally.earned(),
                tally.lost(),
                tally.notApplicable(),
                tally.max(),
                prepared.inUnits(leaf.max()),
                figure(unit, tally),
                tally.reached(),
                tally.cause(),
                losses,
                sentence(tally, losses),
                tally.awards().get(0).rule(),
                leaf.citation(),
                leaf.lead(),
                leaf.needsApproval(),
                leaf.illustrative(),
                notes(unit, tally));
    }

    private String figure(Unit unit, LeafTally tally) {
        List<String> texts = new ArrayList<>();
        for (PartPlan part : tally.plan().parts()) {
            String name = part.milestone().map(milestone -> milestone.name()).orElse("");
            facts.given(unit, tally.plan(), part)
                    .figure()
                    .map(figure -> figureText(figure, part, tally))
                    .ifPresent(text -> texts.add(name.isEmpty() ? text : name + ": " + text));
        }
        return String.join("; ", texts);
    }

    private String figureText(Figure figure, PartPlan part, LeafTally tally) {
        return figure instanceof Figure.Items items
                ? LossWords.items(items, tally.plan().leaf())
                : Words.figure(figure, prepared.indicator(part));
    }

    private static String sentence(LeafTally tally, List<LostPoint> losses) {
        if (losses.size() <= 1) {
            return losses.stream().map(LostPoint::sentence).collect(Collectors.joining());
        }
        LostPoint largest = losses.stream()
                .reduce((first, next) -> next.points().compareTo(first.points()) > 0 ? next : first)
                .orElseThrow();
        return Wording.fill(
                "leaf.several",
                Map.of(
                        "sentence", largest.sentence(),
                        "count", Integer.toString(losses.size()),
                        "lost", Words.points(tally.lost()),
                        "max", Words.points(tally.max())));
    }

    private List<String> notes(Unit unit, LeafTally tally) {
        Leaf leaf = tally.plan().leaf();
        if (leaf.ratioRounding().isEmpty()) {
            return leaf.notes();
        }
        boolean ratio = tally.plan().parts().stream()
                .map(part -> facts.given(unit, tally.plan(), part))
                .map(Given::figure)
                .anyMatch(
                        figure -> figure.filter(Figure.Ratio.class::isInstance).isPresent());
        if (!ratio) {
            return leaf.notes();
        }
        List<String> notes = new ArrayList<>(leaf.notes());
        String decimals = BigDecimal.valueOf(leaf.ratioRounding().get()).toPlainString();
        notes.add(Wording.fill("ratio.rounded", Map.of("decimals", decimals)));
        return List.copyOf(notes);
    }
}
