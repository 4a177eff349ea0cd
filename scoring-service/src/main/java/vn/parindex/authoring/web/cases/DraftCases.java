package vn.parindex.authoring.web.cases;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.parindex.authoring.cases.CaseFile;
import vn.parindex.authoring.draft.Draft;
import vn.parindex.authoring.draft.Drafts;
import vn.parindex.authoring.draft.Why;
import vn.parindex.authoring.web.pages.DraftSaving;
import vn.parindex.catalogue.Catalogue;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.SetDocuments;
import vn.parindex.catalogue.SetFolder;
import vn.parindex.catalogue.SetShelf;
import vn.parindex.catalogue.WorkedCase.Subject;
import vn.parindex.finding.BadInput;

/** Reads and saves the cases of drafts. */
@Component
class DraftCases {

    private final Drafts drafts;
    private final DraftSaving saving;
    private final SetShelf shelf;
    private final Catalogue catalogue;

    DraftCases(Drafts drafts, DraftSaving saving, SetShelf shelf, Catalogue catalogue) {
        this.drafts = drafts;
        this.saving = saving;
        this.shelf = shelf;
        this.catalogue = catalogue;
    }

    Draft draft(UUID id) {
        return drafts.find(id).orElseThrow(DraftCases::notFound);
    }

    SetDocuments documents(Draft draft, int revision) {
        Map<String, String> files =
                drafts.files(draft.id(), Optional.of(revision)).orElseThrow(DraftCases::notFound);
        return SetDocuments.read(shelf.layer(draft.name().set(), files));
    }

    SetFolder folder(Draft draft, SetDocuments documents) {
        return drafts.folder(draft, documents.canonical());
    }

    /** The effective set; empty while errors leave it without exact meaning. */
    Optional<CriteriaSet> set(SetFolder folder) {
        try {
            return Optional.of(catalogue.read(folder));
        } catch (BadInput withoutMeaning) {
            return Optional.empty();
        }
    }

    /** What a code of the draft stands for. */
    Subject about(Optional<CriteriaSet> set, SetDocuments documents, String code) {
        return set.flatMap(known -> CaseSubjects.about(known, code))
                .or(() -> CaseFile.subject(documents, code))
                .orElseThrow(DraftCases::notFound);
    }

    /**
     * Saves the cases of one code. Whoever saved something else meanwhile keeps it; only who changed the same cases meets
     * a conflict.
     *
     * @return the address of the page that goes on
     */
    String save(Draft draft, int basedOn, CaseFile typed, Why why) {
        int latest = draft.revision().number();
        SetDocuments seen = documents(draft, basedOn);
        SetDocuments now = documents(draft, latest);
        boolean untouched =
                CaseFile.of(seen, typed.about(), typed.code()).equals(CaseFile.of(now, typed.about(), typed.code()));
        String next = untouched
                ? saving.save(draft.id(), latest, typed.in(now).canonical(), why)
                : saving.save(draft.id(), basedOn, typed.in(seen).canonical(), why);
        String here = "/ban-nhap/" + draft.id();
        return next.equals(here) ? here + "/ca-kiem-thu/" + typed.code() : next;
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "Không có bản nháp, lần sửa hay mã này.");
    }
}
