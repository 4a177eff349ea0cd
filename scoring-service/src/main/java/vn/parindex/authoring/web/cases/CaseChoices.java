package vn.parindex.authoring.web.cases;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.parindex.authoring.web.cases.CaseField.Choice;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.GradeScale;
import vn.parindex.catalogue.Indicator;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.LevelStep;
import vn.parindex.catalogue.ScoringMethod;
import vn.parindex.scoring.Cause;
import vn.parindex.scoring.Outcome;

/** Những gì ô của một ca cho chọn: closed lists of the set and of the engine. */
record CaseChoices(Optional<CriteriaSet> set, Optional<Leaf> leaf) {

    /** What a figure may be about: the leaf's indicators, or for a gate any leaf. */
    List<Choice> subjects() {
        return leaf.isPresent()
                ? leaf.get().indicators().stream()
                        .map(id -> Choice.said(
                                id.value(),
                                set.map(CriteriaSet::indicators)
                                        .map(all -> all.get(id))
                                        .map(Indicator::name)
                                        .orElse(id.value())))
                        .toList()
                : set.stream()
                        .flatMap(known -> known.leaves().stream())
                        .map(one -> Choice.said(one.code(), one.code() + " " + one.name()))
                        .toList();
    }

    /** What a cell of a figure offers; nothing where anything may be typed. */
    List<Choice> figure(String key, Optional<Indicator> indicator, String value) {
        if (key.equals("status")) {
            return List.of(Choice.named("not-arisen", "cases.status.not-arisen"));
        }
        return key.equals("value")
                ? indicator.map(known -> values(known, value)).orElse(List.of())
                : List.of();
    }

    private List<Choice> values(Indicator indicator, String value) {
        return switch (indicator.type()) {
            case YES_NO ->
                List.of(
                        Choice.named(value.equals("có") ? "có" : "yes", "cases.yes"),
                        Choice.named(value.equals("không") ? "không" : "no", "cases.no"));
            case DATE -> List.of(Choice.named(value.equals("không") ? "không" : "no", "cases.not-submitted"));
            case LEVEL ->
                leaf.map(Leaf::method).stream()
                        .filter(ScoringMethod.NamedLevel.class::isInstance)
                        .flatMap(method -> ((ScoringMethod.NamedLevel) method).levels().stream())
                        .map(LevelStep::name)
                        .map(name -> Choice.said(name, name))
                        .toList();
            default -> List.of();
        };
    }

    /** What a cell of the expectation offers. */
    List<Choice> expected(String path) {
        return switch (path) {
            case "expect.cause" ->
                Arrays.stream(Cause.values())
                        .map(cause -> Choice.named(cause.name(), "scorebook.cause." + cause))
                        .toList();
            case "expect.outcome" ->
                Arrays.stream(Outcome.values())
                        .map(outcome -> Choice.named(outcome.name(), "scorebook.outcome." + outcome))
                        .toList();
            case "expect.target-reached", "expect.fires" ->
                List.of(Choice.named("yes", "cases.yes"), Choice.named("no", "cases.no"));
            case "expect.grade" ->
                set.stream()
                        .flatMap(known -> known.grades().steps().stream())
                        .map(GradeScale.Step::name)
                        .map(name -> Choice.said(name, name))
                        .toList();
            default -> List.of();
        };
    }
}
