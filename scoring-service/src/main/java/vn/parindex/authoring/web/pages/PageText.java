package vn.parindex.authoring.web.pages;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import vn.parindex.account.SignedIn;
import vn.parindex.authoring.draft.Why;

/** What the pages of drafts have in common. */
final class PageText {

    /** The longest reason that is taken, as over the API. */
    static final int REASON = 1_000;

    private PageText() {}

    static Why why(SignedIn person, String reason) {
        return new Why(person.username(), reason.strip());
    }

    static String toDraft(UUID draft) {
        return "redirect:/ban-nhap/" + draft;
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "Không có bộ chỉ số, bản nháp hay lần sửa này.");
    }
}
