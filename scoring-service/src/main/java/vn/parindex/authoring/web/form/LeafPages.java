package vn.parindex.authoring.web.form;

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
import vn.parindex.account.SignedIn;
import vn.parindex.authoring.draft.Draft;
import vn.parindex.authoring.draft.DraftConflict;
import vn.parindex.authoring.draft.Drafts;
import vn.parindex.authoring.draft.Why;
import vn.parindex.authoring.form.EditedLeaf;
import vn.parindex.authoring.form.LeafTrials;
import vn.parindex.authoring.web.pages.DraftSaving;
import vn.parindex.authoring.workbook.FormCells;
import vn.parindex.finding.BadInput;

/** Sửa một tiêu chí của bản nháp: what is typed is tried at once, and written only when it is saved with a reason. */
@Controller
@RequestMapping("/ban-nhap/{id}/tieu-chi/{code}")
class LeafPages {

    private final Drafts drafts;
    private final OpenDrafts open;
    private final LeafTrials trials;
    private final LeafView view;
    private final LeafStep step;
    private final DraftSaving saving;

    LeafPages(Drafts drafts, OpenDrafts open, LeafTrials trials, LeafView view, LeafStep step, DraftSaving saving) {
        this.drafts = drafts;
        this.open = open;
        this.trials = trials;
        this.view = view;
        this.step = step;
        this.saving = saving;
    }

    @GetMapping
    String open(
            OpenDraft draft,
            @PathVariable("code") String code,
            @RequestParam(name = "da-luu") Optional<Integer> saved,
            Model model) {
        EditedLeaf leaf = leaf(draft, code);
        model.addAttribute("saved", saved.orElse(0));
        return view.page(draft, leaf, leaf.cells(), "", "", model);
    }

    @PostMapping("/thu")
    String tried(OpenDraft draft, @PathVariable("code") String code, SentForm sent, Model model) {
        return step.tried(draft, code, leaf(draft, code), sent.cells(), model);
    }

    @PostMapping
    String act(
            OpenDraft draft,
            @PathVariable("code") String code,
            SentForm sent,
            @AuthenticationPrincipal SignedIn person,
            Model model) {
        EditedLeaf leaf = leaf(draft, code);
        FormCells cells = sent.cells();
        if (!sent.saves()) {
            return view.page(draft, leaf, cells, sent.added(), sent.reason().orElse(""), model);
        }
        LeafTrials.Typed typed = trials.typed(leaf, cells);
        // Left blank, the sentences that say what changed are the reason.
        String reason = sent.reason().orElseGet(() -> trials.reason(draft.folder(), typed.files()));
        if (LeafStep.isRefused(typed, reason, model)) {
            return view.page(draft, leaf, cells, "", reason, model);
        }
        Why why = new Why(person.username(), reason);
        try {
            Draft kept = drafts.save(draft.draft().id(), draft.revision(), typed.files(), why)
                    .orElseThrow(OpenDrafts::notFound);
            return draft.saved(
                    "tieu-chi", cells.text(EditedLeaf.CODE), kept.revision().number());
        } catch (DraftConflict conflict) {
            return conflict(draft, leaf, cells, why, conflict, model);
        } catch (BadInput bad) {
            model.addAttribute("findings", bad.findings());
            return view.page(draft, leaf, cells, "", reason, model);
        }
    }

    private String conflict(
            OpenDraft draft, EditedLeaf leaf, FormCells cells, Why why, DraftConflict conflict, Model model) {
        UUID id = draft.draft().id();
        OpenDraft latest = open.latest(id);
        Optional<EditedLeaf> theirs = trials.open(latest.folder(), leaf.code());
        boolean outdated = conflict.kind() == DraftConflict.Kind.OUTDATED_REVISION;
        if (outdated && theirs.isEmpty()) {
            // It went or has another number: kept as a whole, and put together where moved leaves are followed.
            return "redirect:"
                    + saving.save(
                            id, draft.revision(), trials.typed(leaf, cells).files(), why);
        }
        model.addAttribute("detail", conflict.detail());
        if (!outdated) {
            return view.page(draft, leaf, cells, "", why.reason(), model);
        }
        EditedLeaf now = theirs.get();
        LeafConflict merged = LeafConflict.of(latest.draft().revision(), leaf.cells(), now.cells(), cells);
        model.addAttribute("conflict", merged);
        return view.page(latest, now, merged.cells(), "", why.reason(), model);
    }

    private EditedLeaf leaf(OpenDraft draft, String code) {
        return trials.open(draft.folder(), code).orElseThrow(OpenDrafts::notFound);
    }
}
