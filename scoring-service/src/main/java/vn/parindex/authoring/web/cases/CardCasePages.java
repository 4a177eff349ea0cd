package vn.parindex.authoring.web.cases;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.parindex.authoring.draft.Draft;
import vn.parindex.authoring.draft.DraftStatus;
import vn.parindex.authoring.draft.Drafts;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.commune.UnitCode;
import vn.parindex.scorebook.Base;
import vn.parindex.scorebook.Runs;
import vn.parindex.scorebook.ScoreRun;
import vn.parindex.scoring.CardReader;
import vn.parindex.scoring.ScoreCard;

/** Lập ca kiểm thử từ phiếu điểm: the figures of a unit become a case of a draft; its points are left to the person. */
@Controller
class CardCasePages {

    static final String PATH = "/lap-ca-kiem-thu";

    private static final int MOST_DRAFTS = 100;

    private final Runs runs;
    private final Drafts drafts;
    private final DraftCases cases;

    CardCasePages(Runs runs, Drafts drafts, DraftCases cases) {
        this.runs = runs;
        this.drafts = drafts;
        this.cases = cases;
    }

    @GetMapping(PATH)
    String choose(
            @RequestParam(name = "lan-cham") UUID id,
            @RequestParam(name = "don-vi") String unit,
            @RequestParam(name = "ban-nhap") Optional<UUID> asked,
            Model model) {
        ScoreRun run = runs.find(id).orElseThrow(DraftCases::notFound);
        ScoreCard card = CardReader.card(runs.card(id, unit).orElseThrow(DraftCases::notFound));
        List<Draft> open = open(run);
        Optional<Draft> chosen = open.stream()
                .filter(draft -> asked.isEmpty() || draft.id().equals(asked.get()))
                .findFirst();
        model.addAttribute("run", run);
        model.addAttribute("card", card);
        model.addAttribute("drafts", open);
        model.addAttribute("draft", chosen.orElse(null));
        model.addAttribute(
                "leaves", chosen.map(draft -> leaves(draft, run, card)).orElse(List.of()));
        return "authoring/case-card";
    }

    /** Drafts that can be saved to, those of the run's own set first. */
    private List<Draft> open(ScoreRun run) {
        return drafts.page(Optional.empty(), MOST_DRAFTS).stream()
                .filter(draft -> draft.status() != DraftStatus.PUBLISHED)
                .sorted(Comparator.comparing(
                        draft -> !draft.name().set().equals(run.set().id().value())))
                .toList();
    }

    private List<CardCase> leaves(Draft draft, ScoreRun run, ScoreCard card) {
        Base base = runs.base(run.id()).orElseThrow(DraftCases::notFound);
        Optional<CriteriaSet> set = cases.set(
                cases.folder(draft, cases.documents(draft, draft.revision().number())));
        return run.set().districtLevel()
                ? List.of()
                : set.map(target -> new CardCases(base, run, card, new UnitCode(card.unitCode())).into(target))
                        .orElse(List.of());
    }
}
