package vn.parindex.authoring.web.form;

import java.util.List;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.parindex.account.SignedIn;
import vn.parindex.authoring.form.EditedLeaf;
import vn.parindex.authoring.form.LayerOutline;
import vn.parindex.authoring.form.LeafTrials;
import vn.parindex.authoring.form.RemovedLeaf;
import vn.parindex.authoring.workbook.FormCells;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Leaf;

/** Bỏ tiêu chí: what goes with it and what is wrong then is shown before it is done. */
@Controller
@RequestMapping("/ban-nhap/{id}/bo-tieu-chi/{code}")
class RemoveLeafPages {

    private final LeafTrials trials;
    private final LayerOutline outline;
    private final LeafStep step;

    RemoveLeafPages(LeafTrials trials, LayerOutline outline, LeafStep step) {
        this.trials = trials;
        this.outline = outline;
        this.step = step;
    }

    @GetMapping
    String open(OpenDraft draft, @PathVariable("code") String code, Model model) {
        RemovedLeaf removed = removed(draft, code, Optional.empty());
        return page(draft, removed, removed.cells(), "", model);
    }

    @PostMapping("/thu")
    String tried(OpenDraft draft, @PathVariable("code") String code, SentForm sent, Model model) {
        return step.tried(draft, code, removed(draft, code, heir(sent)), sent.cells(), model);
    }

    @PostMapping
    String act(
            OpenDraft draft,
            @PathVariable("code") String code,
            SentForm sent,
            @AuthenticationPrincipal SignedIn person,
            Model model) {
        RemovedLeaf removed = removed(draft, code, heir(sent));
        String page = page(draft, removed, sent.cells(), sent.reason().orElse(""), model);
        return sent.saves() ? step.taken(draft, removed, sent, person, model, page) : page;
    }

    private static Optional<String> heir(SentForm sent) {
        return Optional.of(sent.text("thay-bang")).filter(code -> !code.isEmpty());
    }

    private RemovedLeaf removed(OpenDraft draft, String code, Optional<String> heir) {
        Optional<EditedLeaf> leaf = trials.open(draft.folder(), code);
        return leaf.map(found -> new RemovedLeaf(found, heir)).orElseThrow(OpenDrafts::notFound);
    }

    private String page(OpenDraft draft, RemovedLeaf removed, FormCells typed, String reason, Model model) {
        String code = removed.leaf().code();
        Optional<CriteriaSet> set = trials.named(draft.folder());
        step.tried(draft, code, removed, typed, model);
        model.addAttribute("removed", removed);
        model.addAttribute("name", removed.leaf().cells().text("leaf.0.name"));
        model.addAttribute("cases", outline.cases(draft.folder(), code));
        model.addAttribute(
                "amendment", removed.isOfBase() ? LeafSheet.droppingFields(draft.folder(), typed, set) : List.of());
        model.addAttribute(
                "follows",
                removed.leaf()
                        .documents()
                        .set()
                        .map("follows")
                        .flatMap(base -> base.text("set"))
                        .orElse(""));
        model.addAttribute("heir", removed.heir().orElse(""));
        model.addAttribute("others", set.map(known -> others(known, code)).orElse(List.of()));
        model.addAttribute("reason", reason);
        return "authoring/leaf-remove";
    }

    private static List<Leaf> others(CriteriaSet set, String code) {
        return set.leaves().stream().filter(leaf -> !leaf.code().equals(code)).toList();
    }
}
