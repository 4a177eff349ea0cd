package vn.parindex.authoring.web.pages;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
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
import vn.parindex.account.SignedIn;
import vn.parindex.authoring.draft.Draft;
import vn.parindex.authoring.draft.DraftImpact;
import vn.parindex.authoring.draft.DraftImpacts;
import vn.parindex.authoring.draft.OutdatedImpact;
import vn.parindex.authoring.impact.ImpactReport;
import vn.parindex.web.Spreadsheet;

/** Tác động: who moves, on which leaf, who loses for the first time; and that the approver has seen it. */
@Controller
@RequestMapping("/ban-nhap/{id}/tac-dong")
class ImpactPages {

    private final DraftSheets sheets;
    private final DraftImpacts impacts;

    ImpactPages(DraftSheets sheets, DraftImpacts impacts) {
        this.sheets = sheets;
        this.impacts = impacts;
    }

    @GetMapping
    String impact(@PathVariable("id") UUID id, @AuthenticationPrincipal SignedIn person, Model model) {
        Draft draft = sheets.draft(id);
        Optional<DraftImpact> found = impacts.find(id);
        Optional<ImpactReport> report = found.map(DraftImpact::report);
        model.addAttribute("draft", draft);
        model.addAttribute("impact", found.orElse(null));
        model.addAttribute("report", report.orElse(null));
        model.addAttribute(
                "runs",
                report.map(ImpactReport::runs).orElse(List.of()).stream()
                        .map(ImpactView::of)
                        .toList());
        model.addAttribute("current", counts(draft, found));
        Optional<OutdatedImpact> outdated = impacts.outdated(id);
        model.addAttribute("outdated", outdated.orElse(null));
        model.addAttribute("step", NextStep.of(draft, 0, outdated, person));
        return "authoring/impact";
    }

    @PostMapping
    String show(
            @PathVariable("id") UUID id,
            @RequestParam(name = "lan-sua") @Min(1) int revision,
            @RequestParam(name = "ly-do") @NotBlank @Size(max = PageText.REASON) String reason,
            @AuthenticationPrincipal SignedIn person) {
        int shown = impacts.show(id, revision, PageText.why(person, reason))
                .orElseThrow(PageText::notFound)
                .revision();
        return "redirect:/ban-nhap/" + id + "/tac-dong#lan-sua-" + shown;
    }

    @PostMapping("/da-xem")
    String acknowledge(
            @PathVariable("id") UUID id,
            @RequestParam(name = "lan-sua") @Min(1) int revision,
            @RequestParam(name = "tac-dong") UUID impact,
            @RequestParam(name = "ly-do") @NotBlank @Size(max = PageText.REASON) String reason,
            @AuthenticationPrincipal SignedIn person) {
        return PageText.toDraft(impacts.acknowledge(id, revision, impact, PageText.why(person, reason))
                .orElseThrow(PageText::notFound)
                .id());
    }

    @GetMapping("/so-excel")
    ResponseEntity<StreamingResponseBody> workbook(@PathVariable("id") UUID id) {
        Draft draft = sheets.draft(id);
        ImpactBook book = new ImpactBook(impacts.find(id).orElseThrow(PageText::notFound));
        return Spreadsheet.download(draft.name().set() + "-" + draft.name().version() + "-tac-dong", book::write);
    }

    /** Whether the kept impact is the one of the latest check. */
    private static boolean counts(Draft draft, Optional<DraftImpact> found) {
        return draft.impact()
                .filter(now ->
                        found.filter(each -> each.shown().id().equals(now.id())).isPresent())
                .isPresent();
    }
}
