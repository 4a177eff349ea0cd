package vn.parindex.authoring.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.parindex.authoring.annex.LeafPlaces;
import vn.parindex.authoring.diff.SetDiff;
import vn.parindex.authoring.diff.SetDifference;
import vn.parindex.authoring.workbook.CellPlaces;
import vn.parindex.authoring.workbook.FormCells;
import vn.parindex.authoring.workbook.Spoken;
import vn.parindex.catalogue.Catalogue;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.SetDocuments;
import vn.parindex.catalogue.SetFolder;
import vn.parindex.catalogue.SetShelf;
import vn.parindex.catalogue.WorkedCase;
import vn.parindex.finding.BadInput;
import vn.parindex.finding.Finding;
import vn.parindex.finding.Findings;
import vn.parindex.scoring.CaseResult;
import vn.parindex.scoring.CaseRunner;
import vn.parindex.scoring.LeafResult;
import vn.parindex.scoring.Scorer;

/** Thử những gì đã gõ: the whole check, the leaf's cases and a figure, through the one engine. Writes nothing. */
@Component
public class LeafTrials {

    /** The digests of published versions are the database's matter, not the form's. */
    private static final Set<String> NOT_OF_FORM = Set.of("not-locked");

    private final Catalogue catalogue;
    private final SetShelf shelf;
    private final CaseRunner runner;

    LeafTrials(Catalogue catalogue, SetShelf shelf, Scorer scorer) {
        this.catalogue = catalogue;
        this.shelf = shelf;
        this.runner = new CaseRunner(scorer);
    }

    /** The form of a leaf; empty when neither the layer nor its base has it. */
    public Optional<EditedLeaf> open(SetFolder folder, String code) {
        SetDocuments documents = SetDocuments.read(folder);
        return EditedLeaf.of(documents, BaseLayer.of(catalogue, shelf, documents), code);
    }

    /** The form of a gate; a new one for a code that neither the layer nor its base has. */
    public EditedGate openGate(SetFolder folder, String code) {
        SetDocuments documents = SetDocuments.read(folder);
        return EditedGate.of(documents, BaseLayer.of(catalogue, shelf, documents), code);
    }

    /** The effective set of a folder; empty while it has no exact meaning. */
    public Optional<CriteriaSet> effective(SetFolder folder) {
        try {
            return Optional.of(catalogue.read(folder));
        } catch (BadInput unsound) {
            return Optional.empty();
        }
    }

    /** The effective set for its names, whatever its gates say; empty while it has no exact meaning. */
    public Optional<CriteriaSet> named(SetFolder folder) {
        try {
            return Optional.of(new Catalogue().read(folder));
        } catch (BadInput unsound) {
            return Optional.empty();
        }
    }

    /** The files with what was typed. */
    public record Typed(Map<String, String> files, List<Finding> unread) {}

    /** Reads the form; there are no files while something cannot be read. */
    public Typed typed(Edited edited, FormCells cells) {
        Findings findings = new Findings();
        SetDocuments documents = edited.with(cells, findings);
        return new Typed(findings.hasErrors() ? Map.of() : documents.canonical(), findings.sorted());
    }

    /**
     * Tries what was typed.
     *
     * @param before the folder as it was opened
     */
    public Trial of(SetFolder before, Edited edited, FormCells cells) {
        Findings findings = new Findings();
        SetDocuments documents = edited.with(cells, findings);
        if (findings.hasErrors()) {
            return Trial.unread(findings.sorted().stream().map(Said::unread).toList());
        }
        SetFolder folder = before.with(documents.canonical());
        CellPlaces places = new CellPlaces(documents);
        LeafPlaces parts = LeafPlaces.of(documents);
        List<Said> said = catalogue.check(folder).stream()
                .filter(found -> !NOT_OF_FORM.contains(found.code()))
                .map(found -> Said.of(found, places, parts))
                .toList();
        Optional<CriteriaSet> set = effective(folder);
        List<String> refused = new ArrayList<>();
        return new Trial(
                true,
                said,
                set.isPresent(),
                set.map(sound -> cases(folder, sound, worked -> edited.isTriedBy(worked, cells)))
                        .orElse(List.of()),
                set.map(sound -> differences(before, sound)).orElse(List.of()),
                edited instanceof EditedLeaf leaf
                        ? set.flatMap(sound -> figure(sound, leaf.code(cells), cells, refused))
                        : Optional.empty(),
                List.copyOf(refused));
    }

    /** A reason for the history, made of what other files change; empty text while a set has no exact meaning. */
    public String reason(SetFolder before, Map<String, String> files) {
        Optional<CriteriaSet> after = files.isEmpty() ? Optional.empty() : effective(before.with(files));
        return Trial.reason(after.map(sound -> differences(before, sound)).orElse(List.of()));
    }

    private List<SetDifference> differences(SetFolder before, CriteriaSet after) {
        return effective(before)
                .map(old -> SetDiff.of(old, after).differences())
                .orElse(List.of());
    }

    private List<CaseResult> cases(SetFolder folder, CriteriaSet usual, Predicate<WorkedCase> chosen) {
        Map<LocalDate, List<WorkedCase>> byDay = new TreeMap<>(catalogue.cases(folder).stream()
                .filter(chosen)
                .collect(Collectors.groupingBy(
                        each -> each.asOf().orElse(usual.period().to()))));
        List<CaseResult> results = new ArrayList<>();
        byDay.forEach((day, cases) -> results.addAll(
                runner.run(day.equals(usual.period().to()) ? usual : catalogue.read(folder, day), cases)));
        return results;
    }

    private Optional<LeafResult> figure(CriteriaSet set, String code, FormCells cells, List<String> refused) {
        Findings findings = new Findings();
        Optional<Leaf> leaf =
                set.leaves().stream().filter(each -> each.code().equals(code)).findFirst();
        Optional<WorkedCase> typed = leaf.flatMap(found -> TriedFigure.typed(cells, found, findings));
        findings.sorted().forEach(found -> refused.add(Spoken.sentence(found)));
        if (typed.isEmpty() || findings.hasErrors()) {
            return Optional.empty();
        }
        try {
            return runner.card(set, typed.get()).criteria().stream()
                    .filter(result -> result.code().equals(code))
                    .findFirst();
        } catch (BadInput bad) {
            bad.findings().forEach(found -> refused.add(Spoken.sentence(found)));
            return Optional.empty();
        }
    }
}
