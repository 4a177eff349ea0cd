package vn.parindex.authoring.web.form;

import java.util.Map;
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
import org.springframework.web.util.UriComponentsBuilder;
import vn.parindex.account.SignedIn;
import vn.parindex.authoring.draft.Why;
import vn.parindex.authoring.form.LayerOutline;
import vn.parindex.authoring.form.LeafTrials;
import vn.parindex.authoring.form.NewLeaf;
import vn.parindex.authoring.web.pages.DraftSaving;
import vn.parindex.authoring.workbook.FormCells;
import vn.parindex.authoring.workbook.FormFields;
import vn.parindex.authoring.workbook.LeafForm;
import vn.parindex.catalogue.SetDocuments;

/** Thêm tiêu chí: where it stands and how it is scored are chosen first, then it is filled in like any other. */
@Controller
@RequestMapping("/ban-nhap/{id}/them-tieu-chi")
class NewLeafPages {

    private final OpenDrafts drafts;
    private final LeafTrials trials;
    private final LayerOutline outline;
    private final LeafView view;
    private final LeafStep step;
    private final DraftSaving saving;

    NewLeafPages(
            OpenDrafts drafts,
            LeafTrials trials,
            LayerOutline outline,
            LeafView view,
            LeafStep step,
            DraftSaving saving) {
        this.drafts = drafts;
        this.trials = trials;
        this.outline = outline;
        this.view = view;
        this.step = step;
        this.saving = saving;
    }

    @GetMapping
    String choose(
            OpenDraft draft,
            @RequestParam(name = "vao", defaultValue = "") String spot,
            @RequestParam(name = "cach-cham", defaultValue = "") String method,
            Model model) {
        if (!spot.isEmpty() && !method.isEmpty()) {
            return "redirect:"
                    + UriComponentsBuilder.fromPath("/ban-nhap/{id}/them-tieu-chi/{spot}")
                            .queryParam("cach-cham", "{method}")
                            .buildAndExpand(draft.draft().id(), spot, method)
                            .encode();
        }
        model.addAttribute("draft", draft.draft());
        model.addAttribute("spots", outline.spots(draft.folder()));
        model.addAttribute("spot", spot);
        model.addAttribute("methods", FormFields.methods());
        return "authoring/leaf-new";
    }

    @GetMapping("/{spot}")
    String open(
            OpenDraft draft,
            @PathVariable("spot") String spot,
            @RequestParam(name = "cach-cham", defaultValue = "") String method,
            Model model) {
        NewLeaf leaf = opened(draft, spot, method);
        return view.page(draft, leaf, leaf.cells(), firstRow(leaf), "", model);
    }

    /** A scale that has no row yet shows one to fill in. */
    private static String firstRow(NewLeaf leaf) {
        return switch (LeafForm.method(leaf.cells())) {
            case "band" -> "bands";
            case "level" -> "levels";
            case "checklist" -> "items";
            default -> "";
        };
    }

    @PostMapping("/{spot}/thu")
    String tried(OpenDraft draft, @PathVariable("spot") String spot, SentForm sent, Model model) {
        NewLeaf leaf = opened(draft, spot, "");
        return step.tried(draft, leaf.code(), leaf, sent.cells(), model);
    }

    @PostMapping("/{spot}")
    String act(
            OpenDraft seen,
            @PathVariable("spot") String spot,
            SentForm sent,
            @AuthenticationPrincipal SignedIn person,
            Model model) {
        NewLeaf proposed = opened(seen, spot, "");
        if (!sent.saves()) {
            return view.page(
                    seen, proposed, sent.cells(), sent.added(), sent.reason().orElse(""), model);
        }
        // One leaf more takes nothing from what others saved meanwhile.
        UUID id = seen.draft().id();
        OpenDraft latest = drafts.latest(id);
        if (isSentTwice(proposed, sent.cells(), latest)) {
            return latest.saved("tieu-chi", proposed.code(sent.cells()), latest.revision());
        }
        Optional<NewLeaf> there = outline.openNew(latest.folder(), spot, "");
        OpenDraft draft = there.isPresent() ? latest : seen;
        NewLeaf leaf = there.orElse(proposed);
        FormCells cells = leaf.numbered(sent.cells(), proposed.code());
        String code = leaf.code(cells);
        String reason = sent.reason().orElse("Thêm tiêu chí " + code);
        LeafTrials.Typed typed = trials.typed(leaf, cells);
        if (LeafStep.isRefused(typed, reason, model)) {
            return view.page(draft, leaf, cells, "", reason, model);
        }
        String next = saving.save(id, draft.revision(), typed.files(), new Why(person.username(), reason));
        // Back to its form: what is missing in it stands there.
        return next.endsWith(id.toString()) ? draft.saved("tieu-chi", code, draft.revision() + 1) : "redirect:" + next;
    }

    /** A second click, or a page that was sent again: the draft is what the first one made of it. */
    private boolean isSentTwice(NewLeaf proposed, FormCells cells, OpenDraft latest) {
        Map<String, String> files = trials.typed(proposed, cells).files();
        return files.equals(SetDocuments.read(latest.folder()).canonical());
    }

    private NewLeaf opened(OpenDraft draft, String spot, String method) {
        Optional<NewLeaf> leaf = outline.openNew(draft.folder(), spot, method);
        return leaf.orElseThrow(OpenDrafts::notFound);
    }
}
