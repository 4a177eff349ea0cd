package vn.parindex.authoring.web.form;

import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
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
import vn.parindex.authoring.web.form.OpenDrafts.OpenDraft;
import vn.parindex.authoring.web.pages.DraftSaving;
import vn.parindex.authoring.workbook.FormCells;
import vn.parindex.authoring.workbook.FormFields;
import vn.parindex.authoring.workbook.LeafForm;

/** Thêm tiêu chí: where it stands and how it is scored are chosen first, then it is filled in like any other. */
@Controller
@RequestMapping("/ban-nhap/{id}/them-tieu-chi")
class NewLeafPages {

    private final OpenDrafts open;
    private final LeafTrials trials;
    private final LayerOutline outline;
    private final DraftSaving saving;

    NewLeafPages(OpenDrafts open, LeafTrials trials, LayerOutline outline, DraftSaving saving) {
        this.open = open;
        this.trials = trials;
        this.outline = outline;
        this.saving = saving;
    }

    @GetMapping
    String choose(
            @PathVariable("id") UUID id,
            @RequestParam(name = "vao", defaultValue = "") String spot,
            @RequestParam(name = "cach-cham", defaultValue = "") String method,
            Model model) {
        if (!spot.isEmpty() && !method.isEmpty()) {
            return "redirect:"
                    + UriComponentsBuilder.fromPath("/ban-nhap/{id}/them-tieu-chi/{spot}")
                            .queryParam("cach-cham", "{method}")
                            .buildAndExpand(id, spot, method)
                            .encode();
        }
        OpenDraft draft = open.latest(id);
        model.addAttribute("draft", draft.draft());
        model.addAttribute("spots", outline.spots(draft.folder()));
        model.addAttribute("spot", spot);
        model.addAttribute("methods", FormFields.methods());
        return "authoring/leaf-new";
    }

    @GetMapping("/{spot}")
    String open(
            @PathVariable("id") UUID id,
            @PathVariable("spot") String spot,
            @RequestParam(name = "cach-cham", defaultValue = "") String method,
            Model model) {
        OpenDraft draft = open.latest(id);
        NewLeaf leaf = opened(draft, spot, method);
        return LeafView.fill(trials, outline, draft, leaf, leaf.cells(), firstRow(leaf), "", model);
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
    String tried(
            @PathVariable("id") UUID id,
            @PathVariable("spot") String spot,
            @RequestParam MultiValueMap<String, String> sent,
            Model model) {
        LeafRequest request = new LeafRequest(sent);
        OpenDraft draft = open.at(id, request.basedOn());
        NewLeaf leaf = opened(draft, spot, "");
        model.addAttribute("draft", draft.draft());
        model.addAttribute("code", leaf.code());
        model.addAttribute("trial", trials.of(draft.folder(), leaf, request.cells()));
        return "authoring/leaf-outcome :: outcome";
    }

    @PostMapping("/{spot}")
    String act(
            @PathVariable("id") UUID id,
            @PathVariable("spot") String spot,
            @RequestParam MultiValueMap<String, String> sent,
            @AuthenticationPrincipal SignedIn person,
            Model model) {
        LeafRequest request = new LeafRequest(sent);
        OpenDraft seen = open.at(id, request.basedOn());
        NewLeaf proposed = opened(seen, spot, "");
        if (!request.saves()) {
            String typedReason = request.reason().orElse("");
            return LeafView.fill(trials, outline, seen, proposed, request.cells(), request.added(), typedReason, model);
        }
        // One leaf more takes nothing from what others saved meanwhile.
        OpenDraft latest = open.latest(id);
        Optional<NewLeaf> there = outline.openNew(latest.folder(), spot, "");
        OpenDraft draft = there.isPresent() ? latest : seen;
        NewLeaf leaf = there.orElse(proposed);
        FormCells cells = leaf.numbered(request.cells(), proposed.code());
        String reason = request.reason().orElseGet(() -> "Thêm tiêu chí " + leaf.code(cells));
        LeafTrials.Typed typed = trials.typed(leaf, cells);
        if (!typed.unread().isEmpty()) {
            model.addAttribute("refusal", "form.unread");
            return LeafView.fill(trials, outline, draft, leaf, cells, "", reason, model);
        }
        String next = saving.save(id, draft.revision(), typed.files(), new Why(person.username(), reason));
        return "redirect:" + (next.endsWith(id.toString()) ? added(id, leaf.code(cells), draft) : next);
    }

    /** Back to its form: what is missing in it stands there. */
    private String added(UUID id, String code, OpenDraft before) {
        return UriComponentsBuilder.fromPath("/ban-nhap/{id}/tieu-chi/{code}")
                .queryParam("da-luu", before.revision() + 1)
                .buildAndExpand(id, code)
                .encode()
                .toString();
    }

    private NewLeaf opened(OpenDraft draft, String spot, String method) {
        Optional<NewLeaf> leaf = outline.openNew(draft.folder(), spot, method);
        return leaf.orElseThrow(OpenDrafts::notFound);
    }
}
