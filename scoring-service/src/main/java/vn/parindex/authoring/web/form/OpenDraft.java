package vn.parindex.authoring.web.form;

import org.springframework.web.util.UriComponentsBuilder;
import vn.parindex.authoring.draft.Draft;
import vn.parindex.catalogue.SetFolder;

/**
 * Bản nháp đang mở. As an argument of a page: at the revision that the form which was sent had been opened on, else the latest.
 *
 * @param folder the files of that revision
 */
record OpenDraft(Draft draft, int revision, SetFolder folder) {

    /**
     * Where a form that was saved is shown again.
     *
     * @param kind its part of the address
     * @param saved the revision that it became
     */
    String saved(String kind, String code, int saved) {
        return "redirect:"
                + UriComponentsBuilder.fromPath("/ban-nhap/{id}/{kind}/{code}")
                        .queryParam("da-luu", saved)
                        .buildAndExpand(draft.id(), kind, code)
                        .encode();
    }
}
