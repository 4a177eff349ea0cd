package vn.parindex.authoring.web.cases;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.parindex.authoring.cases.CaseCells;
import vn.parindex.authoring.cases.CaseFile;
import vn.parindex.authoring.cases.Coverage;
import vn.parindex.authoring.cases.Mutation;
import vn.parindex.authoring.cases.MutationScore;
import vn.parindex.authoring.cases.SetCases;
import vn.parindex.authoring.draft.Draft;
import vn.parindex.authoring.workbook.Spoken;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.SetDocuments;
import vn.parindex.catalogue.SetFolder;
import vn.parindex.catalogue.WorkedCase;
import vn.parindex.catalogue.WorkedCase.Subject;
import vn.parindex.finding.BadInput;
import vn.parindex.finding.Finding;
import vn.parindex.scoring.CaseResult;
import vn.parindex.scoring.CaseRunner;

/** Chạy thử những ca đang gõ: run on the draft as it would be with them; nothing is written. */
@Component
class CaseDesks {

    /** What takes longer is shown with its progress. */
    private static final Duration PATIENCE = Duration.ofMillis(900);

    private final DraftCases drafts;
    private final CaseRunner runner;
    private final MutationScores scores;

    CaseDesks(DraftCases drafts, CaseRunner runner, MutationScores scores) {
        this.scores = scores;
        this.drafts = drafts;
        this.runner = runner;
    }

    /** The cases as they stand in the form, run if they can be read. */
    CaseDesk desk(Draft draft, SetDocuments documents, CaseFile typed, boolean mutation) {
        List<Finding> faults = typed.faults();
        SetFolder folder = drafts.folder(draft, documents);
        Optional<CriteriaSet> set = drafts.set(folder);
        if (!faults.isEmpty() || set.isEmpty()) {
            return unread(typed, set, faults);
        }
        try {
            return run(
                    typed, SetCases.of(drafts.folder(draft, typed.in(documents)), runner, concerns(typed)), mutation);
        } catch (BadInput unsound) {
            return unread(typed, set, unsound.findings());
        }
    }

    private static Predicate<WorkedCase> concerns(CaseFile typed) {
        return one -> one.about() == typed.about() && one.code().equals(typed.code());
    }

    private CaseDesk unread(CaseFile typed, Optional<CriteriaSet> set, List<Finding> faults) {
        List<String> elsewhere = faults.stream()
                .filter(found -> !found.place().file().startsWith("c."))
                .map(Spoken::sentence)
                .toList();
        return new CaseDesk(
                typed,
                set,
                set.flatMap(known -> CaseSubjects.leaf(known, typed.code())),
                new CaseViews(typed, set, faults).of(List.of()),
                elsewhere,
                false,
                Optional.empty(),
                Optional.empty());
    }

    private CaseDesk run(CaseFile typed, SetCases cases, boolean mutation) {
        List<CaseResult> results = cases.results().stream()
                .sorted(Comparator.comparing(result -> result.worked().place()))
                .toList();
        Optional<Leaf> leaf =
                typed.about() == Subject.LEAF ? CaseSubjects.leaf(cases.set(), typed.code()) : Optional.empty();
        Optional<MutationScore.OfLeaf> score =
                mutation ? Mutation.ofLeaf(cases, runner, typed.code()) : Optional.empty();
        return new CaseDesk(
                typed,
                Optional.of(cases.set()),
                leaf,
                new CaseViews(typed, Optional.of(cases.set()), List.of()).of(results),
                List.of(),
                true,
                leaf.map(one -> Coverage.leaf(cases, one, runner)),
                score);
    }

    /** The proposed case of this name: one that coverage misses, or one that would notice a planted fault. */
    Optional<CaseCells> proposal(Draft draft, SetDocuments documents, CaseFile typed, String name) {
        CaseDesk desk = desk(draft, documents, typed, false);
        Stream<WorkedCase> missing =
                desk.coverage().stream().flatMap(leaf -> leaf.missing().stream().map(Coverage.Line::proposal));
        return named(missing, name)
                .or(() -> named(
                        desk(draft, documents, typed, true).score().stream()
                                .flatMap(leaf -> leaf.unnoticed().stream())
                                .flatMap(each -> each.proposal().stream()),
                        name));
    }

    private static Optional<CaseCells> named(Stream<WorkedCase> proposals, String name) {
        return proposals.filter(one -> one.name().equals(name)).findFirst().map(CaseCells::proposed);
    }

    /** One row a code: all leaves, gates, and bonus and penalty lines of the set. */
    CaseList list(Draft draft, SetDocuments documents, boolean mutation) {
        SetCases cases = SetCases.of(drafts.folder(draft, documents), runner);
        Coverage coverage = Coverage.of(cases, runner);
        Optional<MutationProgress> progress = mutation
                ? Optional.of(scores.of(cases, PATIENCE))
                : scores.known(cases).filter(each -> !each.failed());
        Optional<MutationScore> score = progress.flatMap(MutationProgress::score);
        List<CaseList.Row> rows = new ArrayList<>();
        for (Coverage.OfLeaf leaf : coverage.leaves()) {
            rows.add(CaseList.Row.of(cases, leaf, score.flatMap(all -> all.leaf(leaf.code()))));
        }
        cases.set()
                .gates()
                .forEach(gate -> rows.add(CaseList.Row.of(cases, Subject.GATE, gate.code(), gate.sentence())));
        cases.set()
                .adjustments()
                .forEach(line -> rows.add(CaseList.Row.of(cases, Subject.ADJUSTMENT, line.code(), line.name())));
        return new CaseList(rows, coverage, score, progress);
    }
}
