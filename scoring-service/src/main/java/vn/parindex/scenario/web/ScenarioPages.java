package vn.parindex.scenario.web;

import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import vn.parindex.account.Permission;
import vn.parindex.account.SignedIn;
import vn.parindex.finding.BadInput;
import vn.parindex.scenario.Previews;
import vn.parindex.scenario.Previews.Preview;
import vn.parindex.scenario.desk.ChangeWords;
import vn.parindex.scenario.desk.Changes.Fault;
import vn.parindex.scenario.rollup.DistrictPreviews;
import vn.parindex.scenario.rollup.DistrictPreviews.DistrictPreview;
import vn.parindex.scenario.store.Scenarios;
import vn.parindex.scenario.store.StoredScenario;
import vn.parindex.scorebook.Runs;
import vn.parindex.scorebook.ScoreRun;
import vn.parindex.web.Slice;
import vn.parindex.web.Spreadsheet;

/** Kịch bản đã lưu: the list, and what one or a stack of them makes of a run. */
@Controller
@RequestMapping("/kich-ban")
class ScenarioPages {

    private static final int A_PAGE = 30;

    /** As many as the API takes. */
    private static final int MOST_STACKED = 20;

    private static final int RUNS_TO_CHOOSE_FROM = 200;

    private final Runs runs;
    private final Scenarios scenarios;
    private final Previews previews;
    private final DistrictPreviews districts;

    ScenarioPages(Runs runs, Scenarios scenarios, Previews previews, DistrictPreviews districts) {
        this.districts = districts;
        this.runs = runs;
        this.scenarios = scenarios;
        this.previews = previews;
    }

    @GetMapping
    String list(
            @RequestParam(name = "truoc") Optional<UUID> before,
            @AuthenticationPrincipal SignedIn person,
            Model model) {
        List<StoredScenario> found = scenarios.page(Optional.empty(), before, A_PAGE + 1);
        Slice<StoredScenario> slice = Slice.of(found, A_PAGE, each -> each.id().toString());
        List<ScoreRun> choices = runs.page(Optional.empty(), RUNS_TO_CHOOSE_FROM);
        Map<UUID, String> labels = choices.stream().collect(Collectors.toMap(ScoreRun::id, ScoreRun::label));
        model.addAttribute("scenarios", slice.items());
        model.addAttribute("next", slice.next());
        model.addAttribute("runs", choices);
        model.addAttribute("labels", labels);
        model.addAttribute("mayTry", person.may(Permission.SCENARIO_CREATE));
        return "scenario/list";
    }

    @GetMapping("/{id}")
    String one(@PathVariable("id") UUID id, @AuthenticationPrincipal SignedIn person, Model model) {
        StoredScenario stored = stored(id);
        return result(stored.run(), List.of(id), person, model);
    }

    @GetMapping("/ket-qua")
    String result(
            @RequestParam(name = "lan-cham") UUID run,
            @RequestParam(name = "kich-ban", defaultValue = "") @Size(max = MOST_STACKED) List<UUID> ids,
            @AuthenticationPrincipal SignedIn person,
            Model model) {
        if (ids.isEmpty()) {
            return "redirect:/kich-ban";
        }
        List<StoredScenario> stack = ids.stream().map(this::stored).toList();
        List<Fault> faults = new ArrayList<>();
        Optional<Preview> preview = preview(run, stack, faults);
        model.addAttribute("title", title(stack));
        model.addAttribute("run", run(run));
        model.addAttribute("ids", ids);
        model.addAttribute("stack", stack);
        model.addAttribute("preview", preview.orElse(null));
        model.addAttribute(
                "district",
                preview.flatMap(found -> districts.of(run, found.applied()))
                        .map(DistrictPreview::comparison)
                        .orElse(null));
        model.addAttribute("faults", faults);
        model.addAttribute("mayTry", person.may(Permission.SCENARIO_CREATE));
        model.addAttribute(
                "words",
                new ChangeWords(previews.applied(run, List.of()).orElseThrow().base()));
        return "scenario/result";
    }

    @GetMapping("/bang-tinh")
    ResponseEntity<StreamingResponseBody> workbook(
            @RequestParam(name = "lan-cham") UUID run,
            @RequestParam(name = "kich-ban") @Size(min = 1, max = MOST_STACKED) List<UUID> ids) {
        List<StoredScenario> stack = ids.stream().map(this::stored).toList();
        Preview preview = preview(run, stack, new ArrayList<>())
                .orElseThrow(() -> ScenariosApi.notFound("Kịch bản không áp được vào lần chấm này."));
        return Spreadsheet.download("kich-ban", target -> new ScenarioBook(run(run), preview).write(target));
    }

    private Optional<Preview> preview(UUID run, List<StoredScenario> stack, List<Fault> faults) {
        try {
            return previews.of(run, stack.stream().map(StoredScenario::scenario).toList());
        } catch (BadInput bad) {
            bad.findings().forEach(finding -> faults.add(Fault.of(finding)));
            return Optional.empty();
        }
    }

    private static String title(List<StoredScenario> stack) {
        return stack.stream().map(each -> each.scenario().name()).collect(Collectors.joining(" + "));
    }

    private StoredScenario stored(UUID id) {
        return scenarios.find(id).orElseThrow(() -> ScenariosApi.notFound("Không có kịch bản này."));
    }

    private ScoreRun run(UUID id) {
        return runs.find(id).orElseThrow(() -> ScenariosApi.notFound("Không có lần chấm này."));
    }
}
