package vn.parindex.authoring.web.pages;

import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.parindex.account.SignedIn;
import vn.parindex.authoring.draft.Draft;
import vn.parindex.authoring.draft.DraftFindings;
import vn.parindex.authoring.draft.Why;
import vn.parindex.catalogue.Corrected;
import vn.parindex.finding.BadInput;
import vn.parindex.finding.Correction;
import vn.parindex.finding.Finding;
import vn.parindex.finding.Place;

/** Sửa theo đề nghị: one click on a finding's proposal saves it as a revision. */
@Controller
class CorrectionPages {

    private final DraftSheets sheets;
    private final DraftFindings findings;
    private final DraftSaving saving;

    CorrectionPages(DraftSheets sheets, DraftFindings findings, DraftSaving saving) {
        this.sheets = sheets;
        this.findings = findings;
        this.saving = saving;
    }

    /**
     * Applies the proposal of a finding; what it changes is asked of the check again and never of the browser.
     *
     * @param finding its code and place, as {@link FoundAt#key()} says it
     */
    @PostMapping("/ban-nhap/{id}/sua-loi")
    String correct(
            @PathVariable("id") UUID id,
            @RequestParam(name = "lan-sua") @Min(1) int revision,
            @RequestParam(name = "loi") String finding,
            @AuthenticationPrincipal SignedIn person) {
        Draft draft = sheets.draft(id);
        Map<String, String> files = sheets.files(draft, revision);
        Correction proposed = findings.of(draft.name().set(), files).stream()
                .filter(found -> FoundAt.key(found).equals(finding))
                .flatMap(found -> found.correction().stream())
                .findFirst()
                .orElseThrow(CorrectionPages::gone);
        return saved(
                id, revision, files, List.of(proposed), PageText.why(person, "Sửa theo đề nghị: " + proposed.says()));
    }

    /**
     * Applies the proposals of a group, whose findings all propose the same, as one revision.
     *
     * @param group as {@link FindingGroup#key()} says it
     */
    @PostMapping("/ban-nhap/{id}/sua-loi-chung")
    String correctAll(
            @PathVariable("id") UUID id,
            @RequestParam(name = "lan-sua") @Min(1) int revision,
            @RequestParam(name = "nhom") String group,
            @AuthenticationPrincipal SignedIn person) {
        Draft draft = sheets.draft(id);
        Map<String, String> files = sheets.files(draft, revision);
        FindingGroup found = sheets.sheet(draft, files).groups().stream()
                .filter(each -> each.key().equals(group) && each.proposed().isPresent())
                .findFirst()
                .orElseThrow(CorrectionPages::gone);
        List<Correction> proposed = found.members().stream()
                .flatMap(each -> each.proposal().stream())
                .toList();
        String why = "Sửa theo đề nghị ở " + proposed.size() + " chỗ (" + found.what() + "): "
                + found.proposed().orElseThrow();
        return saved(id, revision, files, proposed, PageText.why(person, why));
    }

    private String saved(UUID id, int revision, Map<String, String> files, List<Correction> proposed, Why why) {
        return "redirect:" + saving.save(id, revision, Corrected.apply(files, proposed), why);
    }

    private static BadInput gone() {
        return new BadInput(List.of(Finding.error(
                "correction-outdated",
                Place.of("đề nghị sửa"),
                "phát hiện này không còn nữa",
                "xem lại danh sách phát hiện rồi chọn đề nghị mới")));
    }
}
