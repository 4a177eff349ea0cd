package vn.parindex.authoring.web.form;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.parindex.authoring.form.EditedLeaf;
import vn.parindex.authoring.form.LayerOutline;
import vn.parindex.authoring.form.LeafTrials;
import vn.parindex.authoring.form.NewLeaf;
import vn.parindex.authoring.workbook.FormCells;
import vn.parindex.catalogue.CriteriaSet;

/** Trang biểu nhập của một tiêu chí, đã có hay còn mới. */
@Component
class LeafView {

    private final LeafTrials trials;
    private final LayerOutline outline;
    private final LeafStep step;

    LeafView(LeafTrials trials, LayerOutline outline, LeafStep step) {
        this.trials = trials;
        this.outline = outline;
        this.step = step;
    }

    /**
     * The page, filled with what was typed.
     *
     * @param added the part that gets one more row; empty text for none
     */
    String page(OpenDraft draft, EditedLeaf leaf, FormCells cells, String added, String reason, Model model) {
        step.tried(draft, leaf.code(), leaf, cells, model);
        model.addAttribute("spot", leaf instanceof NewLeaf fresh ? fresh.spot() : null);
        model.addAttribute("reason", reason);
        model.addAttribute(
                "sheet",
                LeafSheet.of(
                        draft.folder(),
                        leaf,
                        cells,
                        added,
                        effective(draft, leaf, cells),
                        outline.switches(draft.folder())));
        return "authoring/leaf";
    }

    /** The set that figures are tried on: with the leaf as typed, if that has a meaning. */
    private Optional<CriteriaSet> effective(OpenDraft draft, EditedLeaf leaf, FormCells cells) {
        Map<String, String> typed = trials.typed(leaf, cells).files();
        return (typed.isEmpty()
                        ? Optional.<CriteriaSet>empty()
                        : trials.effective(draft.folder().with(typed)))
                .or(() -> trials.effective(draft.folder()));
    }
}
