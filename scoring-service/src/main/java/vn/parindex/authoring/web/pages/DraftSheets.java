package vn.parindex.authoring.web.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.parindex.authoring.annex.Annex;
import vn.parindex.authoring.annex.EffectiveAnnex;
import vn.parindex.authoring.annex.LeafPlaces;
import vn.parindex.authoring.annex.WrittenAnnex;
import vn.parindex.authoring.draft.Draft;
import vn.parindex.authoring.draft.DraftFindings;
import vn.parindex.authoring.draft.DraftStatus;
import vn.parindex.authoring.draft.Drafts;
import vn.parindex.catalogue.Catalogue;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.SetDocuments;
import vn.parindex.catalogue.SetFolder;
import vn.parindex.catalogue.SetShelf;
import vn.parindex.finding.BadInput;
import vn.parindex.finding.Finding;

/** Reads a draft for its pages: the files, the effective set if they have a meaning, and what the check finds now. */
@Component
class DraftSheets {

    private final Drafts drafts;
    private final DraftFindings findings;
    private final SetShelf shelf;
    private final Catalogue catalogue;

    DraftSheets(Drafts drafts, DraftFindings findings, SetShelf shelf, Catalogue catalogue) {
        this.drafts = drafts;
        this.findings = findings;
        this.shelf = shelf;
        this.catalogue = catalogue;
    }

    Draft draft(UUID id) {
        return drafts.find(id).orElseThrow(PageText::notFound);
    }

    DraftSheet sheet(UUID id) {
        Draft draft = draft(id);
        return sheet(draft, files(draft, draft.revision().number()));
    }

    /** The draft with the files of one of its revisions. */
    DraftSheet sheet(Draft draft, Map<String, String> files) {
        SetDocuments documents = SetDocuments.read(folder(draft, files));
        LeafPlaces places = LeafPlaces.of(documents);
        Optional<CriteriaSet> set = effective(drafts.folder(draft, files));
        Annex annex = set.map(EffectiveAnnex::of).orElseGet(() -> WrittenAnnex.of(documents));
        List<FoundAt> found = said(draft, files).stream()
                .map(finding -> {
                    Optional<String> leaf = places.leaf(finding.place()).or(() -> named(finding, files, annex));
                    return new FoundAt(
                            finding,
                            leaf,
                            leaf.filter(annex::isArea).isPresent(),
                            places.gate(finding.place()),
                            cases(finding, documents),
                            finding.correction()
                                    .filter(proposed ->
                                            files.containsKey(proposed.place().file())));
                })
                .toList();
        return new DraftSheet(draft, annex, set, found, FindingGroup.of(found));
    }

    /** Of a published version what its check found then; what is published around it later is not its fault. */
    private List<Finding> said(Draft draft, Map<String, String> files) {
        return draft.check()
                .filter(kept -> draft.status() == DraftStatus.PUBLISHED)
                .map(Draft.Check::findings)
                .orElseGet(() -> findings.of(draft.name().set(), files));
    }

    private static Optional<String> cases(Finding finding, SetDocuments documents) {
        return Optional.ofNullable(documents.cases().get(finding.place().file()))
                .flatMap(document ->
                        document.text("leaf").or(() -> document.text("gate")).or(() -> document.text("adjustment")));
    }

    /** A leaf of a layer below stands in none of these files; the finding names it. */
    private static Optional<String> named(Finding finding, Map<String, String> files, Annex annex) {
        return annex.codes().stream()
                .filter(code -> !files.containsKey(finding.place().file()))
                .filter(code -> finding.what().contains("(" + code + ")"))
                .findFirst();
    }

    /** The files of a revision. */
    Map<String, String> files(Draft draft, int revision) {
        return drafts.files(draft.id(), Optional.of(revision)).orElseThrow(PageText::notFound);
    }

    /** Files that belong to a draft as a set; what it extends is what is in force now. */
    SetFolder folder(Draft draft, Map<String, String> files) {
        return shelf.layer(draft.name().set(), files);
    }

    /** What changed between two revisions. */
    Changes changes(Draft draft, int before, int after) {
        return Changes.between(catalogue, folder(draft, files(draft, before)), folder(draft, files(draft, after)));
    }

    /** The effective set; empty when the files have no exact meaning. */
    Optional<CriteriaSet> effective(SetFolder folder) {
        try {
            return Optional.of(catalogue.read(folder));
        } catch (BadInput withoutMeaning) {
            return Optional.empty();
        }
    }
}
