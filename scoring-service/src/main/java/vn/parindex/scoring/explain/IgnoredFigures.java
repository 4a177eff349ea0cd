package vn.parindex.scoring.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.parindex.commune.Unit;
import vn.parindex.facts.Fact;
import vn.parindex.facts.Figure;
import vn.parindex.scoring.card.FactsOfUnit;
import vn.parindex.scoring.card.LeafPlan;
import vn.parindex.scoring.card.PartPlan;
import vn.parindex.scoring.card.PreparedSet;
import vn.parindex.scoring.rule.PartFact;

/** Số liệu không dùng: kept, but without effect on the card, and said so. */
record IgnoredFigures(PreparedSet prepared, FactsOfUnit facts) {

    List<String> of(Unit unit) {
        List<PartFact> all = new ArrayList<>();
        facts.addTo(all, 0, unit);
        List<String> warnings = new ArrayList<>();
        for (LeafPlan plan : prepared.leaves()) {
            for (PartPlan part : plan.parts()) {
                facts.given(unit, plan, part)
                        .fact()
                        .ifPresent(fact -> add(warnings, all.get(part.key().index()), fact, plan, part));
            }
        }
        return warnings;
    }

    private void add(List<String> warnings, PartFact seen, Fact fact, LeafPlan plan, PartPlan part) {
        Map<String, String> names = Map.of(
                "indicator",
                prepared.indicator(part).name(),
                "code",
                plan.leaf().code());
        if (seen instanceof PartFact.NotApplicable) {
            warnings.add(Wording.fill("ignored.not-applicable", names));
        } else if (seen instanceof PartFact.SurveyNotHeld) {
            warnings.add(Wording.fill("ignored.survey", names));
        } else if (fact instanceof Fact.Reported reported
                && (seen instanceof PartFact.NotEntered || seen instanceof PartFact.NotSubmitted)
                && !(reported.figure() instanceof Figure.NotSubmitted)) {
            warnings.add(Wording.fill(
                    "ignored.later",
                    Map.of(
                            "indicator", names.get("indicator"),
                            "code", names.get("code"),
                            "date", reported.date().map(Words::date).orElse(""),
                            "asOf", Words.date(prepared.asOf()))));
        }
    }
}
