package vn.parindex.authoring.web.pages;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.parindex.account.Permission;
import vn.parindex.account.SignedIn;
import vn.parindex.authoring.SetWorkbook;
import vn.parindex.authoring.draft.Aside;
import vn.parindex.authoring.draft.Asides;
import vn.parindex.authoring.draft.Draft;
import vn.parindex.authoring.draft.Why;
import vn.parindex.authoring.merge.LayerMerge;
import vn.parindex.authoring.merge.Merged;
import vn.parindex.catalogue.Catalogue;
import vn.parindex.catalogue.SetFolder;
import vn.parindex.web.Spreadsheet;

/** Hai người cùng sửa: what the other changed and what I changed, side by side, and what can be done about it. */
@Controller
@RequestMapping("/ban-nhap/{id}/xung-dot/{aside}")
class ConflictPages {

    /** What was chosen before the page asked again: a choice may bring up what depends on it. */
    private static final String CHOSEN = "chosen";

    private final DraftSheets sheets;
    private final Asides asides;
    private final DraftSaving saving;
    private final Catalogue catalogue;

    ConflictPages(DraftSheets sheets, Asides asides, DraftSaving saving, Catalogue catalogue) {
        this.sheets = sheets;
        this.asides = asides;
        this.saving = saving;
        this.catalogue = catalogue;
    }

    @GetMapping
    String conflict(
            @PathVariable("id") UUID id,
            @PathVariable("aside") UUID asideId,
            @AuthenticationPrincipal SignedIn person,
            Model model) {
        Draft draft = sheets.draft(id);
        Aside aside = aside(id, asideId);
        SetFolder base = folder(draft, aside.basedOn());
        model.addAttribute("draft", draft);
        model.addAttribute("aside", aside);
        model.addAttribute(
                "theirs",
                sheets.changes(draft, aside.basedOn(), draft.revision().number()));
        model.addAttribute("mine", Changes.between(catalogue, base, sheets.folder(draft, aside.files())));
        Choices chosen = model.getAttribute(CHOSEN) instanceof Choices sent ? sent : Choices.NONE;
        model.addAttribute(CHOSEN, chosen);
        model.addAttribute("merged", merged(draft, aside, draft.revision().number(), chosen));
        model.addAttribute("mayWrite", person.may(Permission.SET_WRITE));
        return "authoring/conflict";
    }

    /** Both changes together; where both changed the same, the side that was chosen. */
    @PostMapping("/gop")
    String merge(
            @PathVariable("id") UUID id,
            @PathVariable("aside") UUID asideId,
            @RequestParam(name = "lan-sua") @Min(1) int revision,
            @RequestParam(name = "ly-do") @NotBlank @Size(max = PageText.REASON) String reason,
            @RequestParam Map<String, String> sent,
            @AuthenticationPrincipal SignedIn person,
            RedirectAttributes back) {
        Draft draft = sheets.draft(id);
        Choices chosen = Choices.of(sent);
        Merged merged = merged(draft, aside(id, asideId), revision, chosen);
        if (merged.files().isEmpty()) {
            back.addFlashAttribute(CHOSEN, chosen);
            back.addFlashAttribute(
                    "refused", merged.open().stream().map(Choices::missing).toList());
            return "redirect:/ban-nhap/" + id + "/xung-dot/" + asideId;
        }
        Why why = PageText.why(person, reason);
        String next = saving.save(id, revision, merged.files().get(), why);
        asides.settle(asideId, why);
        return "redirect:" + next;
    }

    private Merged merged(Draft draft, Aside aside, int revision, Choices choices) {
        return LayerMerge.of(
                sheets.files(draft, aside.basedOn()), aside.files(), sheets.files(draft, revision), choices.sides());
    }

    /** Mine as a whole instead of theirs, which stays in the history. */
    @PostMapping("/cua-toi")
    String mine(
            @PathVariable("id") UUID id,
            @PathVariable("aside") UUID asideId,
            @RequestParam(name = "lan-sua") @Min(1) int revision,
            @RequestParam(name = "ly-do") @NotBlank @Size(max = PageText.REASON) String reason,
            @AuthenticationPrincipal SignedIn person) {
        Aside aside = aside(id, asideId);
        Why why = PageText.why(person, reason);
        String next = saving.save(id, revision, aside.files(), why);
        asides.settle(asideId, why);
        return "redirect:" + next;
    }

    @PostMapping("/bo")
    String drop(
            @PathVariable("id") UUID id,
            @PathVariable("aside") UUID asideId,
            @AuthenticationPrincipal SignedIn person) {
        asides.settle(aside(id, asideId).id(), PageText.why(person, "Không dùng nữa"));
        return PageText.toDraft(id);
    }

    /** Mine as a workbook, to go on with elsewhere. */
    @GetMapping("/so-excel")
    ResponseEntity<StreamingResponseBody> workbook(@PathVariable("id") UUID id, @PathVariable("aside") UUID asideId) {
        Draft draft = sheets.draft(id);
        SetFolder folder = sheets.folder(draft, aside(id, asideId).files());
        return Spreadsheet.download(
                draft.name().set() + "-" + draft.name().version() + "-cua-toi",
                target -> SetWorkbook.write(folder, target));
    }

    private SetFolder folder(Draft draft, int revision) {
        return sheets.folder(draft, sheets.files(draft, revision));
    }

    private Aside aside(UUID draft, UUID id) {
        return asides.find(id).filter(found -> found.draft().equals(draft)).orElseThrow(PageText::notFound);
    }
}
