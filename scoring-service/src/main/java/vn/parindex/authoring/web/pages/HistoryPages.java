package vn.parindex.authoring.web.pages;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.parindex.authoring.draft.Asides;
import vn.parindex.authoring.draft.Draft;
import vn.parindex.authoring.draft.Drafts;
import vn.parindex.authoring.draft.Step;

/** Lịch sử: who did what, when and why, and what each revision changed. */
@Controller
class HistoryPages {

    /** What older revisions changed is shown when it is asked for. */
    private static final int MOST_COMPARED = 20;

    private final DraftSheets sheets;
    private final Drafts drafts;
    private final Asides asides;

    HistoryPages(DraftSheets sheets, Drafts drafts, Asides asides) {
        this.sheets = sheets;
        this.drafts = drafts;
        this.asides = asides;
    }

    /** @param changes of a revision against the one before; empty for every other step and for old ones */
    record Told(Step step, Optional<Changes> changes) {}

    @GetMapping("/ban-nhap/{id}/lich-su")
    String history(@PathVariable("id") UUID id, Model model) {
        Draft draft = sheets.draft(id);
        List<Step> steps = new ArrayList<>(drafts.history(id).orElseThrow(PageText::notFound));
        Collections.reverse(steps);
        model.addAttribute("draft", draft);
        model.addAttribute(
                "steps", steps.stream().map(step -> told(draft, step)).toList());
        model.addAttribute("asides", asides.open(id));
        return "authoring/history";
    }

    private Told told(Draft draft, Step step) {
        boolean compared = step.kind() == Step.Kind.SAVED
                && step.revision() > 1
                && step.revision() > draft.revision().number() - MOST_COMPARED;
        return new Told(
                step,
                compared ? Optional.of(sheets.changes(draft, step.revision() - 1, step.revision())) : Optional.empty());
    }
}
