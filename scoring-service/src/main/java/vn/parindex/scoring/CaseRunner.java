package vn.parindex.scoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.parindex.catalogue.Area;
import vn.parindex.catalogue.Catalogue;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.NotArisenPolicy;
import vn.parindex.catalogue.SetFolder;
import vn.parindex.catalogue.WorkedCase;
import vn.parindex.finding.BadInput;

/**
 * Chạy các ví dụ kiểm tra của một bộ through the same scorer as every score. Each case is a unit of its own; figures go
 * through the import, so a case cannot hold what a commune could not send.
 */
public final class CaseRunner {
    private final Scorer scorer;

    public CaseRunner(Scorer scorer) {
        this.scorer = scorer.onOneThread();
    }

    /**
     * All cases of a folder; a case with an as-of date runs on the set as it is in effect then.
     *
     * @throws BadInput when the set or its cases cannot be read
     */
    public List<CaseResult> run(SetFolder folder) {
        return run(folder, any -> true);
    }

    /**
     * The chosen cases of a folder; as {@link #run(SetFolder)}.
     *
     * @throws BadInput when the set or its cases cannot be read
     */
    public List<CaseResult> run(SetFolder folder, Predicate<WorkedCase> chosen) {
        Catalogue catalogue = new Catalogue();
        CriteriaSet usual = catalogue.read(folder);
        Map<LocalDate, List<WorkedCase>> byDay = new LinkedHashMap<>();
        catalogue.cases(folder).stream()
                .filter(chosen)
                .forEach(each -> byDay.computeIfAbsent(day(usual, each), day -> new ArrayList<>())
                        .add(each));
        List<CaseResult> results = new ArrayList<>();
        byDay.forEach((day, cases) ->
                results.addAll(run(day.equals(usual.period().to()) ? usual : catalogue.read(folder, day), cases)));
        return results;
    }

    /** Some cases on one effective set, whatever their as-of dates. */
    public List<CaseResult> run(CriteriaSet set, List<WorkedCase> cases) {
        Map<LocalDate, List<CaseSheet>> byDay = new LinkedHashMap<>();
        List<CaseResult> results = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            WorkedCase worked = cases.get(i);
            try {
                byDay.computeIfAbsent(day(set, worked), day -> new ArrayList<>())
                        .add(CaseSheet.of(set, worked, i));
            } catch (BadInput refused) {
                results.add(new CaseResult(
                        worked, List.of(new CaseResult.Difference("số liệu", "nhập được", said(refused))), Map.of()));
            }
        }
        byDay.forEach((day, sheets) -> results.addAll(score(set, day, sheets)));
        return results;
    }

    /**
     * The card of the unit of one case, gates left out unless the case is about one.
     *
     * @throws BadInput when the import refuses a figure of the case
     */
    public ScoreCard card(CriteriaSet set, WorkedCase worked) {
        CaseSheet sheet = CaseSheet.of(set, worked, 0);
        Scorer asked = worked.about() == WorkedCase.Subject.GATE ? scorer : scorer.withoutGates();
        return asked.scoreAsGiven(assignment(set, day(set, worked), List.of(sheet)))
                .cards()
                .get(0);
    }

    private static String said(BadInput refused) {
        return refused.findings().stream()
                .map(finding -> finding.what() + "; " + finding.expected())
                .collect(Collectors.joining(" | "));
    }

    private List<CaseResult> score(CriteriaSet set, LocalDate day, List<CaseSheet> sheets) {
        Map<WorkedCase.Subject, List<CaseSheet>> bySubject = sheets.stream()
                .collect(Collectors.groupingBy(sheet -> sheet.worked().about()));
        List<CaseResult> results = new ArrayList<>();
        Map<String, List<CaseSheet>> byLeaf = bySubject.getOrDefault(WorkedCase.Subject.LEAF, List.of()).stream()
                .collect(
                        Collectors.groupingBy(sheet -> sheet.worked().code(), LinkedHashMap::new, Collectors.toList()));
        Scorer withoutGates = scorer.withoutGates();
        byLeaf.entrySet().parallelStream()
                .map(some -> score(withoutGates, concerning(set, some.getKey()), day, some.getValue()))
                .toList()
                .forEach(results::addAll);
        List<CaseSheet> adjustments = bySubject.getOrDefault(WorkedCase.Subject.ADJUSTMENT, List.of());
        results.addAll(score(withoutGates, set, day, adjustments));
        results.addAll(score(scorer, set, day, bySubject.getOrDefault(WorkedCase.Subject.GATE, List.of())));
        return results;
    }

    /** A leaf's points depend on no other leaf, unless its area hands points on from one to another. */
    private static CriteriaSet concerning(CriteriaSet set, String code) {
        List<Leaf> together = set.areas().stream()
                .map(Area::leaves)
                .filter(leaves -> leaves.stream().anyMatch(leaf -> leaf.code().equals(code)))
                .findFirst()
                .orElse(List.of());
        boolean alone = together.stream()
                .allMatch(leaf -> leaf.notArisen()
                        .filter(NotArisenPolicy.REDISTRIBUTE::equals)
                        .isEmpty());
        return set.withLeaves(leaf -> alone ? leaf.code().equals(code) : together.contains(leaf));
    }

    private static List<CaseResult> score(Scorer scorer, CriteriaSet set, LocalDate day, List<CaseSheet> sheets) {
        if (sheets.isEmpty()) {
            return List.of();
        }
        Map<String, ScoreCard> cards = new LinkedHashMap<>();
        scorer.scoreAsGiven(assignment(set, day, sheets)).cards().forEach(card -> cards.put(card.unitCode(), card));
        return sheets.stream()
                .map(sheet -> CaseComparison.of(
                        sheet.worked(),
                        Objects.requireNonNull(cards.get(sheet.unit().code().value()))))
                .toList();
    }

    private static Assignment assignment(CriteriaSet set, LocalDate day, List<CaseSheet> sheets) {
        return new Assignment(
                set,
                sheets.stream().map(CaseSheet::unit).toList(),
                sheets.stream().map(CaseSheet::thisYear).toList(),
                sheets.stream().map(CaseSheet::lastYear).toList(),
                List.of(),
                day,
                set.policy().surveyHeld());
    }

    private static LocalDate day(CriteriaSet set, WorkedCase worked) {
        return worked.asOf().orElse(set.period().to());
    }
}
