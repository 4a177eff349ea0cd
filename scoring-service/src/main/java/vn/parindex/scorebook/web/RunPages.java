package vn.parindex.scorebook.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.json.JsonMapper;
import vn.parindex.account.SignedIn;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.scorebook.RankingEntry;
import vn.parindex.scorebook.ResultLink;
import vn.parindex.scorebook.Runs;
import vn.parindex.scorebook.ScoreRun;
import vn.parindex.web.Slice;

/** The pages: runs, ranking, score card. They show what was stored and compute nothing. */
@Controller
@RequestMapping("/lan-cham")
class RunPages {

    private static final int RUNS_A_PAGE = 30;
    private static final int UNITS_A_PAGE = 200;

    private final Runs runs;
    private final JsonMapper json;
    private final List<ResultLink> links;

    RunPages(Runs runs, JsonMapper json, List<ResultLink> links) {
        this.runs = runs;
        this.json = json;
        this.links = links.stream()
                .sorted(Comparator.comparingInt(ResultLink::order))
                .toList();
    }

    @GetMapping
    String list(@RequestParam(name = "truoc") Optional<UUID> before, Model model) {
        List<ScoreRun> found = runs.page(before, RUNS_A_PAGE + 1);
        Slice<ScoreRun> slice = Slice.of(found, RUNS_A_PAGE, run -> run.id().toString());
        model.addAttribute("runs", slice.items());
        model.addAttribute("next", slice.next());
        return "scorebook/runs";
    }

    @GetMapping("/{id}")
    String ranking(
            @PathVariable("id") UUID id,
            @RequestParam(name = "loai", defaultValue = "") String type,
            @RequestParam(name = "sau", defaultValue = "0") int after,
            @AuthenticationPrincipal SignedIn person,
            Model model) {
        ScoreRun run = run(id);
        List<RankingEntry> found = runs.ranking(id, type, after, UNITS_A_PAGE + 1);
        Slice<RankingEntry> slice = Slice.of(found, UNITS_A_PAGE, entry -> Integer.toString(entry.position()));
        model.addAttribute("run", run);
        model.addAttribute("links", links(false, person));
        model.addAttribute("type", type);
        model.addAttribute("types", runs.unitTypes(id));
        model.addAttribute("entries", slice.items());
        model.addAttribute("next", slice.next());
        model.addAttribute(
                "areas",
                slice.items().stream().findFirst().map(RankingEntry::areas).orElse(List.of()));
        model.addAttribute("anyProvisional", slice.items().stream().anyMatch(RankingEntry::provisional));
        model.addAttribute("notes", set(id).notes());
        return "scorebook/ranking";
    }

    @GetMapping("/{id}/phieu/{code}")
    String card(
            @PathVariable("id") UUID id,
            @PathVariable("code") String code,
            @AuthenticationPrincipal SignedIn person,
            Model model) {
        ScoreRun run = run(id);
        String text = runs.card(id, code).orElseThrow(RunPages::notFound);
        CardView card = json.readValue(text, CardView.class);
        CriteriaSet set = set(id);
        model.addAttribute("run", run);
        model.addAttribute("card", card);
        model.addAttribute("links", links(true, person));
        model.addAttribute("losses", card.largestLossesFirst());
        model.addAttribute("citations", Citations.of(set));
        model.addAttribute("remedies", Remedies.byLeaf(set));
        model.addAttribute("notes", set.notes());
        return "scorebook/card";
    }

    private List<ResultLink> links(boolean ofUnit, SignedIn person) {
        return links.stream()
                .filter(link -> link.ofUnit() == ofUnit && person.may(link.permission()))
                .toList();
    }

    private ScoreRun run(UUID id) {
        return runs.find(id).orElseThrow(RunPages::notFound);
    }

    private CriteriaSet set(UUID id) {
        return runs.criteriaSet(id).orElseThrow(RunPages::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
