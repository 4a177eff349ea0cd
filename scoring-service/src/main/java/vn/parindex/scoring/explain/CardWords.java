package vn.parindex.scoring.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.parindex.commune.Unit;
import vn.parindex.scoring.AreaResult;
import vn.parindex.scoring.GateEffect;
import vn.parindex.scoring.Index;
import vn.parindex.scoring.LeafResult;
import vn.parindex.scoring.ScoreCard;
import vn.parindex.scoring.card.CardTally;
import vn.parindex.scoring.card.FactsOfUnit;
import vn.parindex.scoring.card.Figures;
import vn.parindex.scoring.card.Grading;
import vn.parindex.scoring.card.Judged;
import vn.parindex.scoring.card.PreparedSet;
import vn.parindex.scoring.card.Ranking;
import vn.parindex.scoring.card.Steps;
import vn.parindex.scoring.card.Sums;
import vn.parindex.scoring.exact.Fraction;

/** Lời của một phiếu: the card as it is stored and shown. */
public final class CardWords {
    private final PreparedSet prepared;
    private final Grading grading;
    private final LeafWords leafWords;
    private final IgnoredFigures ignored;

    /**
     * @param memory where words of leaves may be known from
     */
    public CardWords(PreparedSet prepared, Figures figures, Steps steps, LeafMemory memory) {
        FactsOfUnit facts = new FactsOfUnit(prepared, figures, steps);
        this.prepared = prepared;
        this.grading = new Grading(prepared.set(), steps.caps());
        this.leafWords = new LeafWords(prepared, facts, steps, memory);
        this.ignored = new IgnoredFigures(prepared, facts);
    }

    /** The card with its rank. */
    public ScoreCard of(Judged judged, Ranking ranking) {
        Unit unit = judged.unit();
        CardTally card = judged.card();
        Sums sums = card.sums();
        List<LeafResult> criteria =
                card.leaves().stream().map(leaf -> leafWords.of(unit, leaf)).toList();
        return new ScoreCard(
                unit.code().value(),
                unit.name(),
                unit.type(),
                sums.earned(),
                sums.lost(),
                sums.notApplicable(),
                sums.max(),
                sums.applicableMax(),
                card.bonus(),
                card.penalty(),
                judged.index().map(index -> new Index(grading.printed(index), index.overDenominator())),
                card.indexToDate().map(grading::printed),
                judged.cappedPosition().map(grading::name),
                gradeNote(judged),
                ranking.rank(unit.code().value()),
                card.isProvisional(),
                judged.effects(),
                card.adjustments(),
                areas(card),
                criteria,
                warnings(judged, ranking));
    }

    private List<AreaResult> areas(CardTally card) {
        return prepared.set().areas().stream()
                .map(area -> {
                    Sums sums = card.sums(area);
                    return new AreaResult(
                            area.code(), area.name(), sums.earned(), sums.lost(), sums.notApplicable(), sums.max());
                })
                .toList();
    }

    private String gradeNote(Judged judged) {
        if (judged.isCapped()) {
            String gates = judged.effects().stream()
                    .filter(effect -> effect.effect().equals("cap-grade"))
                    .map(GateEffect::gate)
                    .collect(Collectors.joining(", "));
            return Wording.fill(
                    "grade.capped",
                    Map.of(
                            "before", grading.name(judged.gradePosition().orElseThrow()),
                            "grade", grading.name(judged.cappedPosition().orElseThrow()),
                            "gates", gates));
        }
        Optional<Integer> printed =
                judged.index().flatMap(index -> grading.position(Fraction.of(grading.printed(index))));
        return judged.gradePosition().isEmpty() || printed.equals(judged.gradePosition())
                ? ""
                : Wording.fill(
                        "grade.rounded",
                        Map.of(
                                "index",
                                        Words.points(
                                                grading.printed(judged.index().orElseThrow())),
                                "grade", grading.name(judged.gradePosition().get())));
    }

    private List<String> warnings(Judged judged, Ranking ranking) {
        List<String> warnings = new ArrayList<>(ignored.of(judged.unit()));
        if (ranking.contradictsPrinted(judged.unit().code().value())) {
            warnings.add(Wording.fill(
                    "rank.rounded", Map.of("index", judged.standing().printed().replace('.', ','))));
        }
        return List.copyOf(warnings);
    }
}
