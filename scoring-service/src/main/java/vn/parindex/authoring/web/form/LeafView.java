package vn.parindex.authoring.web.form;

import java.util.Map;
import java.util.Optional;
import org.springframework.ui.Model;
import vn.parindex.authoring.form.EditedLeaf;
import vn.parindex.authoring.form.LayerOutline;
import vn.parindex.authoring.form.LeafTrials;
import vn.parindex.authoring.form.NewLeaf;
import vn.parindex.authoring.web.form.OpenDrafts.OpenDraft;
import vn.parindex.authoring.workbook.FormCells;
import vn.parindex.catalogue.CriteriaSet;

/** Điền trang biểu nhập của một tiêu chí, đã có hay còn mới. */
final class LeafView {

    private LeafView() {}

    /** @return the page */
    static String fill(
            LeafTrials trials,
            LayerOutline outline,
            OpenDraft open,
            EditedLeaf leaf,
            FormCells cells,
            String added,
            String reason,
            Model model) {
        model.addAttribute("draft", open.draft());
        model.addAttribute("revision", open.revision());
        model.addAttribute("code", leaf.code());
        model.addAttribute("spot", leaf instanceof NewLeaf fresh ? fresh.spot() : null);
        model.addAttribute("trial", trials.of(open.folder(), leaf, cells));
        model.addAttribute("reason", reason);
        model.addAttribute(
                "sheet",
                LeafSheet.of(
                        open.folder(),
                        leaf,
                        cells,
                        added,
                        effective(trials, open, leaf, cells),
                        outline.switches(open.folder())));
        return "authoring/leaf";
    }

    /** The set that figures are tried on: with the leaf as typed, if that has a meaning. */
    private static Optional<CriteriaSet> effective(
            LeafTrials trials, OpenDraft open, EditedLeaf leaf, FormCells cells) {
        Map<String, String> typed = trials.typed(leaf, cells).files();
        return (typed.isEmpty()
                        ? Optional.<CriteriaSet>empty()
                        : trials.effective(open.folder().with(typed)))
                .or(() -> trials.effective(open.folder()));
    }
}
