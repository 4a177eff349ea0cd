package vn.parindex.authoring.web.form;

import java.util.Map;
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
import vn.parindex.authoring.draft.Draft;
import vn.parindex.authoring.draft.DraftConflict;
import vn.parindex.authoring.draft.Drafts;
import vn.parindex.authoring.draft.Why;
import vn.parindex.authoring.form.EditedLeaf;
import vn.parindex.authoring.form.LayerOutline;
import vn.parindex.authoring.form.LeafTrials;
import vn.parindex.authoring.web.form.OpenDrafts.OpenDraft;
import vn.parindex.authoring.web.pages.DraftSaving;
import vn.parindex.authoring.workbook.FormCells;
import vn.parindex.catalogue.SetFolder;
import vn.parindex.finding.BadInput;

/** Sửa một tiêu chí của bản nháp: what is typed is tried at once, and written only when it is saved with a reason. */
@Controller
@RequestMapping("/ban-nhap/{id}/tieu-chi/{code}")
class LeafPages {

    private final Drafts drafts;
    private final OpenDrafts open;
    private final LeafTrials trials;
    private final LayerOutline outline;
    private final DraftSaving saving;

    LeafPages(Drafts drafts, OpenDrafts open, LeafTrials trials, LayerOutline outline, DraftSaving saving) {
        this.drafts = drafts;
        this.open = open;
        this.trials = trials;
        this.outline = outline;
        this.saving = saving;
    }

    /** What a page is made of. */
    private record Opened(OpenDraft open, EditedLeaf leaf) {

        Draft draft() {
            return open.draft();
        }

        int revision() {
            return open.revision();
        }

        SetFolder folder() {
            return open.folder();
        }
    }

    @GetMapping
    String open(
            @PathVariable("id") UUID id,
            @PathVariable("code") String code,
            @RequestParam(name = "da-luu") Optional<Integer> saved,
            Model model) {
        Opened opened = opened(open.latest(id), code);
        model.addAttribute("saved", saved.orElse(0));
        return page(opened, opened.leaf().cells(), "", "", model);
    }

    @PostMapping("/thu")
    String tried(
            @PathVariable("id") UUID id,
            @PathVariable("code") String code,
            @RequestParam MultiValueMap<String, String> sent,
            Model model) {
        LeafRequest request = new LeafRequest(sent);
        Opened opened = opened(open.at(id, request.basedOn()), code);
        model.addAttribute("draft", opened.draft());
        model.addAttribute("code", code);
        model.addAttribute("trial", trials.of(opened.folder(), opened.leaf(), request.cells()));
        return "authoring/leaf-outcome :: outcome";
    }

    @PostMapping
    String act(
            @PathVariable("id") UUID id,
            @PathVariable("code") String code,
            @RequestParam MultiValueMap<String, String> sent,
            @AuthenticationPrincipal SignedIn person,
            Model model) {
        LeafRequest request = new LeafRequest(sent);
        Opened opened = opened(open.at(id, request.basedOn()), code);
        FormCells cells = request.cells();
        if (!request.saves()) {
            return page(opened, cells, request.added(), request.text("ly-do"), model);
        }
        LeafTrials.Typed typed = trials.typed(opened.leaf(), cells);
        String reason = reason(opened, cells, request);
        if (!typed.unread().isEmpty() || reason.isEmpty()) {
            model.addAttribute("refusal", typed.unread().isEmpty() ? "form.reason.missing" : "form.unread");
            return page(opened, cells, "", reason, model);
        }
        try {
            Draft kept = drafts.save(id, opened.revision(), typed.files(), new Why(person.username(), reason))
                    .orElseThrow(OpenDrafts::notFound);
            return "redirect:"
                    + UriComponentsBuilder.fromPath("/ban-nhap/{id}/tieu-chi/{code}")
                            .queryParam("da-luu", kept.revision().number())
                            .buildAndExpand(id, cells.text("leaf.0.code"))
                            .encode();
        } catch (DraftConflict conflict) {
            return conflict(opened, cells, new Why(person.username(), reason), conflict, model);
        } catch (BadInput bad) {
            model.addAttribute("findings", bad.findings());
            return page(opened, cells, "", reason, model);
        }
    }

    /** The reason as typed; when it was left blank, the sentences that say what changed. */
    private String reason(Opened opened, FormCells cells, LeafRequest request) {
        return request.reason()
                .orElseGet(
                        () -> trials.of(opened.folder(), opened.leaf(), cells).reason());
    }

    private String conflict(Opened opened, FormCells cells, Why why, DraftConflict conflict, Model model) {
        UUID id = opened.draft().id();
        OpenDraft latest = open.latest(id);
        Optional<EditedLeaf> theirs = trials.open(latest.folder(), opened.leaf().code());
        boolean outdated = conflict.kind() == DraftConflict.Kind.OUTDATED_REVISION;
        if (outdated && theirs.isEmpty()) {
            // It went or has another number: kept as a whole, and put together where moved leaves are followed.
            Map<String, String> files = trials.typed(opened.leaf(), cells).files();
            return "redirect:" + saving.save(id, opened.revision(), files, why);
        }
        model.addAttribute("detail", conflict.detail());
        if (!outdated) {
            return page(opened, cells, "", why.reason(), model);
        }
        Opened now = new Opened(latest, theirs.get());
        LeafConflict merged = LeafConflict.of(
                latest.draft().revision(), opened.leaf().cells(), now.leaf().cells(), cells);
        model.addAttribute("conflict", merged);
        return page(now, merged.cells(), "", why.reason(), model);
    }

    private String page(Opened opened, FormCells cells, String added, String reason, Model model) {
        return LeafView.fill(trials, outline, opened.open(), opened.leaf(), cells, added, reason, model);
    }

    private Opened opened(OpenDraft open, String code) {
        return trials.open(open.folder(), code)
                .map(leaf -> new Opened(open, leaf))
                .orElseThrow(OpenDrafts::notFound);
    }
}
