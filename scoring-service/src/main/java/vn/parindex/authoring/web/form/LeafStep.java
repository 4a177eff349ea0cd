package vn.parindex.authoring.web.form;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.parindex.account.SignedIn;
import vn.parindex.authoring.draft.Why;
import vn.parindex.authoring.form.Edited;
import vn.parindex.authoring.form.LeafTrials;
import vn.parindex.authoring.form.RemovedLeaf;
import vn.parindex.authoring.web.form.OpenDrafts.OpenDraft;
import vn.parindex.authoring.web.pages.DraftSaving;
import vn.parindex.authoring.workbook.FormCells;

/** Một bước với cả tiêu chí, bỏ hay chuyển: tried as it is asked for, and taken only with a reason. */
@Component
class LeafStep {

    private final LeafTrials trials;
    private final DraftSaving saving;

    LeafStep(LeafTrials trials, DraftSaving saving) {
        this.trials = trials;
        this.saving = saving;
    }

    /** What the step would do. */
    void tried(OpenDraft draft, String code, Edited step, FormCells typed, Model model) {
        model.addAttribute("draft", draft.draft());
        model.addAttribute("revision", draft.revision());
        model.addAttribute("code", code);
        model.addAttribute("gone", step instanceof RemovedLeaf);
        model.addAttribute("trial", trials.of(draft.folder(), step, typed));
    }

    /**
     * Takes the step, or says on the page why not.
     *
     * @param page the page that asks for it
     * @return the page, or where it goes on
     */
    String taken(OpenDraft draft, Edited step, LeafRequest request, SignedIn person, Model model, String page) {
        LeafTrials.Typed typed = trials.typed(step, request.cells());
        if (!typed.unread().isEmpty()) {
            model.addAttribute("refusal", "form.unread");
            return page;
        }
        if (request.reason().isEmpty()) {
            model.addAttribute("refusal", "form.reason.missing");
            return page;
        }
        Why why = new Why(person.username(), request.reason().get());
        return "redirect:" + saving.save(draft.draft().id(), draft.revision(), typed.files(), why);
    }
}
