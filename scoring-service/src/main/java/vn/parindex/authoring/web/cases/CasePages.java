package vn.parindex.authoring.web.cases;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.parindex.account.Permission;
import vn.parindex.account.SignedIn;
import vn.parindex.authoring.cases.CaseCells;
import vn.parindex.authoring.cases.CaseFile;
import vn.parindex.authoring.draft.Draft;
import vn.parindex.authoring.draft.DraftStatus;
import vn.parindex.authoring.draft.Why;
import vn.parindex.authoring.workbook.Spoken;
import vn.parindex.catalogue.SetDocuments;
import vn.parindex.finding.BadInput;
import vn.parindex.finding.Finding;

/** Ca kiểm thử của một bản nháp: the list with its coverage, and one code's cases, typed, run and saved. */
@Controller
@RequestMapping("/ban-nhap/{id}/ca-kiem-thu")
class CasePages {

    private static final int LONGEST_REASON = 1_000;

    private final DraftCases drafts;
    private final CaseDesks desks;

    CasePages(DraftCases drafts, CaseDesks desks) {
        this.drafts = drafts;
        this.desks = desks;
    }

    @GetMapping
    String list(
            @PathVariable("id") UUID id,
            @RequestParam(name = "dot-bien", defaultValue = "false") boolean mutation,
            Model model) {
        Draft draft = drafts.draft(id);
        model.addAttribute("draft", draft);
        model.addAttribute("words", new CaseWords());
        try {
            SetDocuments documents = drafts.documents(draft, draft.revision().number());
            model.addAttribute("list", desks.list(draft, documents, mutation));
        } catch (BadInput unsound) {
            model.addAttribute(
                    "unsound", unsound.findings().stream().map(Spoken::in).toList());
        }
        return "authoring/cases";
    }

    @GetMapping("/{code}")
    String one(
            @PathVariable("id") UUID id,
            @PathVariable("code") String code,
            @RequestParam MultiValueMap<String, String> sent,
            @AuthenticationPrincipal SignedIn person,
            Model model) {
        Draft draft = drafts.draft(id);
        SetDocuments documents = drafts.documents(draft, draft.revision().number());
        CaseForm form = new CaseForm(sent);
        CaseFile kept = kept(draft, documents, code);
        CaseFile shown = form.brought().map(kept::and).orElse(kept);
        form.brought()
                .ifPresent(any -> model.addAttribute("brought", kept.cases().size()));
        return page(draft, draft.revision().number(), desks.desk(draft, documents, shown, false), person, model);
    }

    @PostMapping("/{code}")
    String act(
            @PathVariable("id") UUID id,
            @PathVariable("code") String code,
            @RequestParam MultiValueMap<String, String> sent,
            @AuthenticationPrincipal SignedIn person,
            RedirectAttributes next,
            Model model) {
        CaseForm form = new CaseForm(sent);
        Draft draft = drafts.draft(id);
        SetDocuments documents = drafts.documents(draft, form.basedOn());
        CaseFile typed = form.of(kept(draft, documents, code));
        if (form.asks("luu")) {
            List<Finding> gaps = typed.gaps();
            if (gaps.isEmpty() && typed.faults().isEmpty()) {
                next.addFlashAttribute("saved", true);
                return "redirect:" + drafts.save(draft, form.basedOn(), typed, why(form, code, person));
            }
            model.addAttribute(
                    "gaps",
                    gaps.stream().collect(Collectors.toMap(gap -> gap.place().file(), Spoken::sentence)));
        }
        if (form.asks("them")) {
            typed = typed.and(new CaseCells(Map.of()));
        } else if (!form.added().isEmpty()) {
            typed = desks.proposal(draft, documents, typed, form.added())
                    .map(typed::and)
                    .orElse(typed);
        }
        model.addAttribute("reason", form.text("ly-do"));
        return page(draft, form.basedOn(), desks.desk(draft, documents, typed, form.asks("dot-bien")), person, model);
    }

    private CaseFile kept(Draft draft, SetDocuments documents, String code) {
        return CaseFile.of(documents, drafts.about(drafts.set(drafts.folder(draft, documents)), documents, code), code);
    }

    private String page(Draft draft, int revision, CaseDesk desk, SignedIn person, Model model) {
        boolean open = draft.status() != DraftStatus.PUBLISHED;
        model.addAttribute("draft", draft);
        model.addAttribute("revision", revision);
        model.addAttribute("desk", desk);
        model.addAttribute("words", new CaseWords());
        model.addAttribute("mayWrite", open && person.may(Permission.SET_WRITE));
        return "authoring/case-edit";
    }

    private static Why why(CaseForm form, String code, SignedIn person) {
        String reason = form.text("ly-do");
        String shortened = reason.substring(0, Math.min(reason.length(), LONGEST_REASON));
        return new Why(person.username(), Why.isSeen(shortened) ? shortened : "Sửa ca kiểm thử của " + code);
    }
}
