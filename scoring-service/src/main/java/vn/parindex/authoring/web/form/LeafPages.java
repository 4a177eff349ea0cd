package vn.parindex.authoring.web.form;

import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;
import vn.parindex.account.SignedIn;
import vn.parindex.authoring.draft.Draft;
import vn.parindex.authoring.draft.DraftConflict;
import vn.parindex.authoring.draft.Drafts;
import vn.parindex.authoring.draft.Why;
import vn.parindex.authoring.form.EditedLeaf;
import vn.parindex.authoring.form.LeafTrials;
import vn.parindex.authoring.form.Trial;
import vn.parindex.authoring.workbook.FormCells;
import vn.parindex.catalogue.SetFolder;
import vn.parindex.finding.BadInput;

/** Sửa một tiêu chí của bản nháp: what is typed is tried at once, and written only when it is saved with a reason. */
@Controller
@RequestMapping("/ban-nhap/{id}/tieu-chi/{code}")
class LeafPages {

    private static final int LONGEST_REASON = 1_000;

    private final Drafts drafts;
    private final LeafTrials trials;

    LeafPages(Drafts drafts, LeafTrials trials) {
        this.drafts = drafts;
        this.trials = trials;
    }

    /** What a page is made of. */
    private record Opened(Draft draft, int revision, SetFolder folder, EditedLeaf leaf) {}

    @GetMapping
    String open(
            @PathVariable("id") UUID id,
            @PathVariable("code") String code,
            @RequestParam(name = "da-luu") Optional<Integer> saved,
            Model model) {
        Draft draft = draft(id);
        Opened opened = opened(draft, draft.revision().number(), code);
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
        Opened opened = opened(draft(id), request.basedOn(), code);
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
        Opened opened = opened(draft(id), request.basedOn(), code);
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
                    .orElseThrow(LeafPages::notFound);
            return "redirect:"
                    + UriComponentsBuilder.fromPath("/ban-nhap/{id}/tieu-chi/{code}")
                            .queryParam("da-luu", kept.revision().number())
                            .buildAndExpand(id, cells.text("leaf.0.code"))
                            .encode();
        } catch (DraftConflict conflict) {
            return conflict(opened, cells, reason, conflict, model);
        } catch (BadInput bad) {
            model.addAttribute("findings", bad.findings());
            return page(opened, cells, "", reason, model);
        }
    }

    /** The reason as typed; when it was left blank, the sentences that say what changed. */
    private String reason(Opened opened, FormCells cells, LeafRequest request) {
        String typed = request.text("ly-do");
        String reason = typed.isEmpty()
                ? trials.of(opened.folder(), opened.leaf(), cells).reason()
                : typed;
        return reason.substring(0, Math.min(reason.length(), LONGEST_REASON));
    }

    private String conflict(Opened opened, FormCells cells, String reason, DraftConflict conflict, Model model) {
        model.addAttribute("detail", conflict.detail());
        Draft draft = draft(opened.draft().id());
        if (conflict.kind() != DraftConflict.Kind.OUTDATED_REVISION) {
            return page(opened, cells, "", reason, model);
        }
        int latest = draft.revision().number();
        SetFolder folder = folder(draft, latest);
        Optional<EditedLeaf> theirs = trials.open(folder, opened.leaf().code());
        LeafConflict merged = LeafConflict.of(draft.revision(), opened.leaf().cells(), theirs, cells);
        model.addAttribute("conflict", merged);
        Opened now = theirs.map(leaf -> new Opened(draft, latest, folder, leaf)).orElse(opened);
        return page(now, merged.cells(), "", reason, model);
    }

    private String page(Opened opened, FormCells cells, String added, String reason, Model model) {
        Trial trial = trials.of(opened.folder(), opened.leaf(), cells);
        model.addAttribute("draft", opened.draft());
        model.addAttribute("revision", opened.revision());
        model.addAttribute("code", opened.leaf().code());
        model.addAttribute("trial", trial);
        model.addAttribute("reason", reason);
        model.addAttribute(
                "sheet", LeafSheet.of(opened.folder(), opened.leaf(), cells, added, trials.effective(opened.folder())));
        return "authoring/leaf";
    }

    private Opened opened(Draft draft, int revision, String code) {
        SetFolder folder = folder(draft, revision);
        return trials.open(folder, code)
                .map(leaf -> new Opened(draft, revision, folder, leaf))
                .orElseThrow(LeafPages::notFound);
    }

    private SetFolder folder(Draft draft, int revision) {
        return SetFolder.amongShipped(
                draft.name().set(),
                drafts.files(draft.id(), Optional.of(revision)).orElseThrow(LeafPages::notFound));
    }

    private Draft draft(UUID id) {
        return drafts.find(id).orElseThrow(LeafPages::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "Không có bản nháp, lần sửa hay tiêu chí này.");
    }
}
