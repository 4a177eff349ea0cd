package vn.parindex.authoring.web.pages;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.parindex.authoring.draft.Asides;
import vn.parindex.authoring.draft.DraftConflict;
import vn.parindex.authoring.draft.Drafts;
import vn.parindex.authoring.draft.Why;

/** Lưu từ một trang: saved as a new revision, or put aside when somebody was faster; nothing typed is lost either way. */
@Component
public class DraftSaving {

    private final Drafts drafts;
    private final Asides asides;

    DraftSaving(Drafts drafts, Asides asides) {
        this.drafts = drafts;
        this.asides = asides;
    }

    /**
     * Saves the files of a draft.
     *
     * @param basedOn the revision that the person saw
     * @return the address of the page that goes on: the draft, or both changes side by side
     * @throws vn.parindex.finding.BadInput when a file cannot be read
     * @throws DraftConflict when the draft is published
     * @throws org.springframework.web.server.ResponseStatusException when there is no such draft
     */
    public String save(UUID id, int basedOn, Map<String, String> files, Why why) {
        try {
            return "/ban-nhap/"
                    + drafts.save(id, basedOn, files, why)
                            .orElseThrow(PageText::notFound)
                            .id();
        } catch (DraftConflict conflict) {
            if (conflict.kind() != DraftConflict.Kind.OUTDATED_REVISION
                    || conflict.revisions().isEmpty()) {
                throw conflict;
            }
            UUID aside = asides.keep(id, basedOn, files, why).orElseThrow(PageText::notFound);
            return "/ban-nhap/" + id + "/xung-dot/" + aside;
        }
    }
}
