package vn.parindex.scenario.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.parindex.account.Permission;
import vn.parindex.account.SignedIn;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.GradeScale;
import vn.parindex.finding.BadInput;
import vn.parindex.scenario.KnownBases;
import vn.parindex.scenario.ScenarioJson;
import vn.parindex.scenario.desk.Changes.Fault;
import vn.parindex.scenario.path.Goal;
import vn.parindex.scenario.path.Objective;
import vn.parindex.scenario.path.Path;
import vn.parindex.scenario.path.RunPaths;
import vn.parindex.scenario.sensitivity.RunTornados;
import vn.parindex.scorebook.Runs;
import vn.parindex.scorebook.ScoreRun;
import vn.parindex.scoring.ScoreCard;

/** Đường đi rẻ nhất và độ nhạy của một đơn vị: what is the least to be done, and what would move it most. */
@Controller
class PathPages {

    private final Runs runs;
    private final KnownBases bases;
    private final RunPaths paths;
    private final RunTornados tornados;

    PathPages(Runs runs, KnownBases bases, RunPaths paths, RunTornados tornados) {
        this.runs = runs;
        this.bases = bases;
        this.paths = paths;
        this.tornados = tornados;
    }

    @GetMapping("/duong-di")
    String path(
            @RequestParam(name = "lan-cham") UUID id,
            @RequestParam(name = "don-vi") String unit,
            @RequestParam(name = "loai", defaultValue = "") String kind,
            @RequestParam(name = "xep-loai", defaultValue = "") String grade,
            @RequestParam(name = "chi-so", defaultValue = "") String index,
            @RequestParam(name = "hang", defaultValue = "") String rank,
            @RequestParam(name = "theo", defaultValue = "cost") String by,
            @AuthenticationPrincipal SignedIn person,
            Model model) {
        ScoreCard card = fill(id, unit, model);
        CriteriaSet set = set(id);
        List<String> grades =
                set.grades().steps().stream().map(GradeScale.Step::name).toList();
        String wanted = grade.isEmpty() ? nextGrade(grades, card) : grade;
        model.addAttribute("grades", grades);
        model.addAttribute("kind", kind.isEmpty() ? "grade" : kind);
        model.addAttribute("grade", wanted);
        model.addAttribute("index", index);
        model.addAttribute("rank", rank);
        model.addAttribute("by", by);
        model.addAttribute("mayTry", person.may(Permission.SCENARIO_CREATE));
        String goal =
                switch (kind) {
                    case "index" -> "index=" + index;
                    case "rank" -> "rank=" + rank;
                    default -> "grade=" + wanted;
                };
        answer(id, unit, set, goal, by, model);
        return "scenario/path";
    }

    private void answer(UUID id, String unit, CriteriaSet set, String goal, String by, Model model) {
        try {
            Objective objective = by.equals("steps") ? Objective.STEPS : Objective.COST;
            Path path = paths.of(id).orElseThrow().of(unit, Goal.parse(goal, set), objective);
            model.addAttribute("path", path);
            model.addAttribute("document", path.steps().isEmpty() ? "" : ScenarioJson.write(path.scenario()));
            model.addAttribute("faults", List.of());
        } catch (BadInput bad) {
            model.addAttribute("path", null);
            model.addAttribute("faults", bad.findings().stream().map(Fault::of).toList());
        }
    }

    @GetMapping("/do-nhay")
    String sensitivity(
            @RequestParam(name = "lan-cham") UUID id, @RequestParam(name = "don-vi") String unit, Model model) {
        fill(id, unit, model);
        model.addAttribute("tornado", tornados.of(id, unit).orElseThrow());
        return "scenario/sensitivity";
    }

    private ScoreCard fill(UUID id, String unit, Model model) {
        ScoreRun run = runs.find(id).orElseThrow(() -> ScenariosApi.notFound("Không có lần chấm này."));
        ScoreCard card = bases.of(id).orElseThrow().result().cards().stream()
                .filter(each -> each.unitCode().equals(unit))
                .findFirst()
                .orElseThrow(() -> ScenariosApi.notFound("Không có đơn vị này."));
        model.addAttribute("run", run);
        model.addAttribute("card", card);
        return card;
    }

    private CriteriaSet set(UUID id) {
        return bases.of(id).orElseThrow().base().assignment().set();
    }

    /** The grade above the one that the unit has; the best one if it has that or none. */
    private static String nextGrade(List<String> bestFirst, ScoreCard card) {
        Optional<Integer> now = card.grade().map(bestFirst::indexOf);
        return bestFirst.get(Math.max(0, now.orElse(1) - 1));
    }
}
