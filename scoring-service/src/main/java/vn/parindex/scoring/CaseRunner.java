package vn.parindex.scoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.parindex.catalogue.Catalogue;
import vn.parindex.catalogue.CriteriaSet;
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
        this.scorer = scorer;
    }

    /**
     * All cases of a folder; a case with an as-of date runs on the set as it is in effect then.
     *
     * @throws BadInput when the set or its cases cannot be read
     */
    public List<CaseResult> run(SetFolder folder) {
        Catalogue catalogue = new Catalogue();
        CriteriaSet usual = catalogue.read(folder);
        Map<LocalDate, List<WorkedCase>> byDay = new LinkedHashMap<>();
        catalogue
                .cases(folder)
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
                        worked, List.of(new CaseResult.Difference("số liệu", "nhập được", said(refused)))));
            }
        }
        byDay.forEach((day, sheets) -> results.addAll(score(set, day, sheets)));
        return results;
    }

    private static String said(BadInput refused) {
        return refused.findings().stream()
                .map(finding -> finding.what() + "; " + finding.expected())
                .collect(Collectors.joining(" | "));
    }

    private List<CaseResult> score(CriteriaSet set, LocalDate day, List<CaseSheet> sheets) {
        List<CaseSheet> ofGates = sheets.stream().filter(CaseRunner::ofGate).toList();
        List<CaseSheet> others = sheets.stream().filter(sheet -> !ofGate(sheet)).toList();
        List<CaseResult> results = new ArrayList<>(score(scorer.withoutGates(), set, day, others));
        results.addAll(score(scorer, set, day, ofGates));
        return results;
    }

    private static List<CaseResult> score(Scorer scorer, CriteriaSet set, LocalDate day, List<CaseSheet> sheets) {
        if (sheets.isEmpty()) {
            return List.of();
        }
        Assignment assignment = new Assignment(
                set,
                sheets.stream().map(CaseSheet::unit).toList(),
                sheets.stream().map(CaseSheet::thisYear).toList(),
                sheets.stream().map(CaseSheet::lastYear).toList(),
                List.of(),
                day,
                set.policy().surveyHeld());
        Map<String, ScoreCard> cards = new LinkedHashMap<>();
        scorer.scoreAsGiven(assignment).cards().forEach(card -> cards.put(card.unitCode(), card));
        return sheets.stream()
                .map(sheet -> CaseComparison.of(
                        sheet.worked(),
                        Objects.requireNonNull(cards.get(sheet.unit().code().value()))))
                .toList();
    }

    private static boolean ofGate(CaseSheet sheet) {
        return sheet.worked().about() == WorkedCase.Subject.GATE;
    }

    private static LocalDate day(CriteriaSet set, WorkedCase worked) {
        return worked.asOf().orElse(set.period().to());
    }
}
