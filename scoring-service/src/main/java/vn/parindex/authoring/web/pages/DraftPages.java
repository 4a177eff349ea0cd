package vn.parindex.authoring.web.pages;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.parindex.account.Permission;
import vn.parindex.account.SignedIn;
import vn.parindex.authoring.draft.Draft;
import vn.parindex.authoring.draft.DraftImpacts;
import vn.parindex.authoring.draft.DraftStatus;
import vn.parindex.authoring.draft.DraftSteps;
import vn.parindex.authoring.draft.OutdatedImpact;
import vn.parindex.authoring.draft.Why;

/** Bản nháp: its annex, what is wrong with it, how far it came and what is to be done next. */
@Controller
@RequestMapping("/ban-nhap/{id}")
class DraftPages {

    private final DraftSheets sheets;
    private final DraftSteps steps;
    private final DraftImpacts impacts;

    DraftPages(DraftSheets sheets, DraftSteps steps, DraftImpacts impacts) {
        this.sheets = sheets;
        this.steps = steps;
        this.impacts = impacts;
    }

    @GetMapping
    String one(@PathVariable("id") UUID id, @AuthenticationPrincipal SignedIn person, Model model) {
        DraftSheet sheet = sheets.sheet(id);
        Draft draft = sheet.draft();
        boolean open = draft.status() != DraftStatus.PUBLISHED;
        model.addAttribute("draft", draft);
        model.addAttribute("sheet", sheet);
        model.addAttribute("annex", sheet.annex());
        model.addAttribute("stages", DraftStatus.values());
        Optional<OutdatedImpact> outdated = impacts.outdated(id);
        model.addAttribute("outdated", outdated.orElse(null));
        model.addAttribute("step", NextStep.of(draft, sheet.errors(), outdated, person));
        model.addAttribute("mayWrite", open && person.may(Permission.SET_WRITE));
        return "authoring/draft";
    }

    @PostMapping("/kiem-tra")
    String check(
            @PathVariable("id") UUID id,
            @RequestParam(name = "lan-sua") @Min(1) int revision,
            @RequestParam(name = "ly-do") @NotBlank @Size(max = PageText.REASON) String reason,
            @AuthenticationPrincipal SignedIn person) {
        return taken(steps.check(id, revision, PageText.why(person, reason)));
    }

    @PostMapping("/phe-duyet")
    String approve(
            @PathVariable("id") UUID id,
            @RequestParam(name = "lan-sua") @Min(1) int revision,
            @RequestParam(name = "ly-do") @NotBlank @Size(max = PageText.REASON) String reason,
            @AuthenticationPrincipal SignedIn person) {
        return taken(steps.approve(id, revision, PageText.why(person, reason)));
    }

    @PostMapping("/cong-bo")
    String publish(
            @PathVariable("id") UUID id,
            @RequestParam(name = "lan-sua") @Min(1) int revision,
            @RequestParam(name = "ly-do") @NotBlank @Size(max = PageText.REASON) String reason,
            @AuthenticationPrincipal SignedIn person) {
        Why why = PageText.why(person, reason);
        return taken(steps.publish(id, revision, why));
    }

    private static String taken(Optional<Draft> draft) {
        return PageText.toDraft(draft.orElseThrow(PageText::notFound).id());
    }
}
