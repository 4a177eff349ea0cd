package vn.parindex.authoring.web.form;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.parindex.account.SignedIn;
import vn.parindex.authoring.draft.Why;
import vn.parindex.authoring.form.Edited;
import vn.parindex.authoring.form.LeafTrials;
import vn.parindex.authoring.form.RemovedLeaf;
import vn.parindex.authoring.web.pages.DraftSaving;
import vn.parindex.authoring.workbook.FormCells;

/** Một bước với tiêu chí: tried as it is asked for; a whole leaf is taken out or moved only with a reason. */
@Component
class LeafStep {

    private final LeafTrials trials;
    private final DraftSaving saving;

    LeafStep(LeafTrials trials, DraftSaving saving) {
        this.trials = trials;
        this.saving = saving;
    }

    /**
     * What the step would do.
     *
     * @return the piece of the page that says it
     */
    String tried(OpenDraft draft, String code, Edited step, FormCells typed, Model model) {
        model.addAttribute("draft", draft.draft());
        model.addAttribute("revision", draft.revision());
        model.addAttribute("code", code);
        model.addAttribute("gone", step instanceof RemovedLeaf);
        model.addAttribute("trial", trials.of(draft.folder(), step, typed));
        return "authoring/leaf-outcome :: outcome";
    }

    /**
     * Takes the step, or says on the page why not.
     *
     * @param page the page that asks for it
     * @return the page, or where it goes on
     */
    String taken(OpenDraft draft, Edited step, SentForm sent, SignedIn person, Model model, String page) {
        LeafTrials.Typed typed = trials.typed(step, sent.cells());
        String reason = sent.reason().orElse("");
        if (isRefused(typed, reason, model)) {
            return page;
        }
        Why why = new Why(person.username(), reason);
        return "redirect:" + saving.save(draft.draft().id(), draft.revision(), typed.files(), why);
    }

    /** Whether it cannot be written, which the page then says. */
    static boolean isRefused(LeafTrials.Typed typed, String reason, Model model) {
        if (typed.unread().isEmpty() && !reason.isEmpty()) {
            return false;
        }
        model.addAttribute("refusal", typed.unread().isEmpty() ? "form.reason.missing" : "form.unread");
        return true;
    }
}
