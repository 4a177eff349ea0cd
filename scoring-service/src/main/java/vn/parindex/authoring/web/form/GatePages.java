package vn.parindex.authoring.web.form;

import java.util.List;
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
import vn.parindex.account.SignedIn;
import vn.parindex.authoring.draft.Draft;
import vn.parindex.authoring.draft.DraftConflict;
import vn.parindex.authoring.draft.Drafts;
import vn.parindex.authoring.draft.Why;
import vn.parindex.authoring.form.EditedGate;
import vn.parindex.authoring.form.GateTrials;
import vn.parindex.authoring.form.GateWords;
import vn.parindex.authoring.form.LeafTrials;
import vn.parindex.authoring.web.pages.DraftSaving;
import vn.parindex.authoring.workbook.FormCells;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.finding.BadInput;

/** Soạn một điều kiện khống chế: one sentence, what it is understood as, whom it would have met. No sentence is ever run. */
@Controller
@RequestMapping("/ban-nhap/{id}/dieu-kien/{code}")
class GatePages {

    private static final String SENTENCE = GateButtons.SENTENCE;

    private final Drafts drafts;
    private final OpenDrafts open;
    private final LeafTrials trials;
    private final GateTrials gates;
    private final DraftSaving saving;

    GatePages(Drafts drafts, OpenDrafts open, LeafTrials trials, GateTrials gates, DraftSaving saving) {
        this.drafts = drafts;
        this.open = open;
        this.trials = trials;
        this.gates = gates;
        this.saving = saving;
    }

    @GetMapping
    String open(
            OpenDraft draft,
            @PathVariable("code") String code,
            @RequestParam(name = "da-luu") Optional<Integer> saved,
            Model model) {
        EditedGate gate = trials.openGate(draft.folder(), code);
        if (!code.equals(EditedGate.NEW) && !isThere(gate)) {
            throw OpenDrafts.notFound();
        }
        model.addAttribute("saved", saved.orElse(0));
        return page(draft, gate, gate.cells(), "", model);
    }

    @PostMapping("/thu")
    String tried(OpenDraft draft, @PathVariable("code") String code, SentForm sent, Model model) {
        fill(draft, trials.openGate(draft.folder(), code), sent.cells(), model);
        return "authoring/gate-outcome :: outcome";
    }

    @PostMapping
    String act(
            OpenDraft draft,
            @PathVariable("code") String code,
            SentForm sent,
            @AuthenticationPrincipal SignedIn person,
            Model model) {
        EditedGate gate = trials.openGate(draft.folder(), code);
        FormCells cells = GateButtons.pressed(trials.named(draft.folder()), sent);
        boolean removed = sent.text("lam").equals("bo-dieu-kien") && gate.isOwn();
        String reason = sent.reason().orElse("");
        if (!removed && !sent.saves()) {
            return page(draft, gate, cells, reason, model);
        }
        LeafTrials.Typed typed =
                removed ? new LeafTrials.Typed(gate.without().canonical(), List.of()) : trials.typed(gate, cells);
        String why = sent.reason().orElseGet(() -> trials.reason(draft.folder(), typed.files()));
        return LeafStep.isRefused(typed, why, model)
                ? page(draft, gate, cells, reason, model)
                : save(draft, gate, cells, typed.files(), new Why(person.username(), why), model);
    }

    private String save(
            OpenDraft draft, EditedGate gate, FormCells cells, Map<String, String> files, Why why, Model model) {
        UUID id = draft.draft().id();
        try {
            Draft kept = drafts.save(id, draft.revision(), files, why).orElseThrow(OpenDrafts::notFound);
            boolean still = files.equals(trials.typed(gate, cells).files());
            String code = still ? cells.text("gate.0.code") : EditedGate.NEW;
            return draft.saved("dieu-kien", code, kept.revision().number());
        } catch (BadInput bad) {
            model.addAttribute("findings", bad.findings());
            return page(draft, gate, cells, why.reason(), model);
        } catch (DraftConflict conflict) {
            return conflict(draft, gate, cells, files, why, conflict, model);
        }
    }

    private String conflict(
            OpenDraft draft,
            EditedGate gate,
            FormCells cells,
            Map<String, String> files,
            Why why,
            DraftConflict conflict,
            Model model) {
        UUID id = draft.draft().id();
        OpenDraft latest = open.latest(id);
        EditedGate theirs = trials.openGate(latest.folder(), gate.code());
        boolean outdated = conflict.kind() == DraftConflict.Kind.OUTDATED_REVISION;
        if (outdated && isThere(gate) && !isThere(theirs)) {
            // Cell by cell there is nothing left to put it together with.
            return "redirect:" + saving.save(id, draft.revision(), files, why);
        }
        model.addAttribute("detail", conflict.detail());
        if (!outdated) {
            return page(draft, gate, cells, why.reason(), model);
        }
        LeafConflict merged = LeafConflict.of(latest.draft().revision(), gate.cells(), theirs.cells(), cells);
        model.addAttribute("conflict", merged);
        return page(latest, theirs, merged.cells(), why.reason(), model);
    }

    private static boolean isThere(EditedGate gate) {
        return !gate.cells().text(SENTENCE).isEmpty();
    }

    private String page(OpenDraft draft, EditedGate gate, FormCells cells, String reason, Model model) {
        fill(draft, gate, cells, model);
        Optional<CriteriaSet> set = trials.named(draft.folder());
        model.addAttribute("revision", draft.revision());
        model.addAttribute("gate", gate);
        model.addAttribute("sentence", cells.text(SENTENCE));
        model.addAttribute("reason", reason);
        model.addAttribute("fields", LeafSheet.gateFields(draft.folder(), cells, set));
        model.addAttribute("pieces", set.map(GateWords::pieces).orElse(List.of()));
        model.addAttribute("others", set.map(CriteriaSet::gates).orElse(List.of()));
        return "authoring/gate";
    }

    private void fill(OpenDraft draft, EditedGate gate, FormCells cells, Model model) {
        String sentence = cells.text(SENTENCE);
        Optional<CriteriaSet> set = trials.named(draft.folder());
        Optional<GateWords> words =
                set.filter(known -> !sentence.isEmpty()).map(known -> GateWords.of(known, sentence));
        model.addAttribute("draft", draft.draft());
        model.addAttribute("code", gate.code());
        model.addAttribute("trial", trials.of(draft.folder(), gate, cells));
        model.addAttribute("words", words.orElse(null));
        model.addAttribute(
                "fired",
                words.filter(understood -> understood.faults().isEmpty())
                        .flatMap(understood -> gates.of(understood.set(), sentence))
                        .orElse(null));
    }
}
