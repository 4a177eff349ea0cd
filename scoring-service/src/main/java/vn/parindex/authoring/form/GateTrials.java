package vn.parindex.authoring.form;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.parindex.catalogue.Citation;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Gate;
import vn.parindex.scorebook.Base;
import vn.parindex.scorebook.Runs;
import vn.parindex.scorebook.ScoreRun;
import vn.parindex.scoring.Assignment;
import vn.parindex.scoring.GateGrammar;
import vn.parindex.scoring.ScoreCard;
import vn.parindex.scoring.Scorer;

/** Điều kiện đã tác động tới ai: one sentence tried on the figures of the newest run of its set. */
@Component
public class GateTrials {

    private static final Citation NONE = new Citation("", "", "", "");

    private final Runs runs;
    private final Scorer scorer;

    GateTrials(Runs runs, Scorer scorer) {
        this.runs = runs;
        this.scorer = scorer;
    }

    /**
     * Kết quả thử câu.
     *
     * @param run on whose figures it was tried
     * @param units how many were scored
     * @param hit the names of those whom the gate would have had an effect on
     */
    public record Fired(ScoreRun run, int units, List<String> hit) {}

    /** Empty when the set was never scored, or that run's set lacks something that the sentence names. */
    public Optional<Fired> of(CriteriaSet draft, String sentence) {
        return runs.newest(draft.id(), 0)
                .flatMap(run -> runs.base(run.id()).flatMap(base -> fired(run, base, sentence)));
    }

    private Optional<Fired> fired(ScoreRun run, Base base, String sentence) {
        Assignment known = base.assignment();
        if (!GateGrammar.check(known.set(), sentence).isEmpty()) {
            return Optional.empty();
        }
        CriteriaSet only = known.set().withGates(List.of(new Gate("thử", sentence, NONE, "")));
        List<ScoreCard> cards = scorer.score(new Assignment(
                        only,
                        known.units(),
                        known.sheets(),
                        known.lastYear(),
                        known.successions(),
                        known.asOf(),
                        known.surveyHeld()))
                .cards();
        return Optional.of(new Fired(
                run,
                cards.size(),
                cards.stream()
                        .filter(card -> !card.gateEffects().isEmpty())
                        .map(ScoreCard::unitName)
                        .toList()));
    }
}
