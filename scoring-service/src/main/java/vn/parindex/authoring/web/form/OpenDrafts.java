package vn.parindex.authoring.web.form;

import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import vn.parindex.authoring.draft.Draft;
import vn.parindex.authoring.draft.Drafts;
import vn.parindex.catalogue.SetShelf;

/** Mở bản nháp: a draft with the files of one of its revisions. */
@Component
class OpenDrafts {

    private final Drafts drafts;
    private final SetShelf shelf;

    OpenDrafts(Drafts drafts, SetShelf shelf) {
        this.drafts = drafts;
        this.shelf = shelf;
    }

    /** The latest revision. */
    OpenDraft latest(UUID id) {
        Draft draft = draft(id);
        return at(draft, draft.revision().number());
    }

    /** The revision that the person saw. */
    OpenDraft at(UUID id, int revision) {
        return at(draft(id), revision);
    }

    private OpenDraft at(Draft draft, int revision) {
        return new OpenDraft(
                draft,
                revision,
                shelf.layer(
                        draft.name().set(),
                        drafts.files(draft.id(), Optional.of(revision)).orElseThrow(OpenDrafts::notFound)));
    }

    private Draft draft(UUID id) {
        return drafts.find(id).orElseThrow(OpenDrafts::notFound);
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(
                HttpStatus.NOT_FOUND, "Không có bản nháp, lần sửa, tiêu chí hay điều kiện này.");
    }
}
