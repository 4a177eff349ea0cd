package vn.parindex.scenario.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.parindex.account.SignedIn;
import vn.parindex.catalogue.Indicator;
import vn.parindex.catalogue.SetShelf;
import vn.parindex.commune.UnitCode;
import vn.parindex.finding.BadInput;
import vn.parindex.scenario.Scenario;
import vn.parindex.scenario.desk.ChangeWords;
import vn.parindex.scenario.desk.Changes.Fault;
import vn.parindex.scenario.desk.Trials;
import vn.parindex.scenario.desk.Trials.Trial;
import vn.parindex.scenario.rollup.DistrictPreviews;
import vn.parindex.scenario.rollup.DistrictPreviews.DistrictPreview;
import vn.parindex.scenario.store.Scenarios;
import vn.parindex.scorebook.Runs;
import vn.parindex.scorebook.compare.UnitChange;
import vn.parindex.scoring.LeafResult;
import vn.parindex.scoring.ScoreCard;

/** Bàn thử: figures and targets beside the result, which follows what is typed; nothing is written until it is saved. */
@Controller
class DeskPages {

    private static final String UNNAMED = "Kịch bản thử";

    private final Runs runs;
    private final DeskTrials trials;
    private final Scenarios scenarios;
    private final DistrictPreviews districts;
    private final SetShelf shelf;

    DeskPages(Runs runs, Trials trials, Scenarios scenarios, DistrictPreviews districts, SetShelf shelf) {
        this.shelf = shelf;
        this.districts = districts;
        this.runs = runs;
        this.trials = new DeskTrials(trials);
        this.scenarios = scenarios;
    }

    @GetMapping("/ban-thu")
    String open(
            @RequestParam(name = "lan-cham") UUID run,
            @RequestParam(name = "don-vi") Optional<String> unit,
            @RequestParam(name = "kich-ban") Optional<UUID> saved,
            Model model) {
        Scenario carried = saved.map(id -> scenarios
                        .find(id)
                        .orElseThrow(() -> ScenariosApi.notFound("Không có kịch bản này."))
                        .scenario())
                .orElseGet(() -> Scenario.unchanged(UNNAMED));
        UnitCode code = new UnitCode(unit.orElseGet(() -> firstUnit(run)));
        try {
            return page(run, trials.of(run, code, carried), saved, List.of(), model);
        } catch (BadInput bad) {
            List<Fault> faults = bad.findings().stream().map(Fault::of).toList();
            return page(run, trials.of(run, code, Scenario.unchanged(UNNAMED)), saved, faults, model);
        }
    }

    @PostMapping("/ban-thu")
    String again(@RequestParam MultiValueMap<String, String> sent, Model model) {
        DeskForm form = new DeskForm(sent);
        List<Fault> faults = new ArrayList<>();
        Trial trial = trials.of(form);
        faults.addAll(trial.faults());
        if (!faults.isEmpty()) {
            return page(form.run(), trial, form.copiedFrom(), faults, model);
        }
        Scenario carried = trial.scenario();
        Optional<Scenario> more = form.many(faults).map(carried::and);
        UnitCode next = form.text("sang").isEmpty() ? form.unit() : new UnitCode(form.text("don-vi-khac"));
        Trial shown = trials.with(form.run(), next, carried, more, faults);
        return page(form.run(), shown, form.copiedFrom(), faults, model);
    }

    @PostMapping("/ban-thu/ket-qua")
    String outcome(@RequestParam MultiValueMap<String, String> sent, Model model) {
        DeskForm form = new DeskForm(sent);
        fill(form.run(), trials.of(form), List.of(), model);
        return "scenario/outcome :: outcome";
    }

    @PostMapping("/kich-ban")
    String save(
            @RequestParam MultiValueMap<String, String> sent, @AuthenticationPrincipal SignedIn person, Model model) {
        DeskForm form = new DeskForm(sent);
        Trial trial = trials.of(form);
        List<Fault> faults = new ArrayList<>(trial.faults());
        if (form.text("ten").isEmpty()) {
            faults.add(new Fault("ten", "đặt tên cho kịch bản để lưu"));
        }
        if (!faults.isEmpty()) {
            return page(form.run(), trial, form.copiedFrom(), faults, model);
        }
        Scenario named = trial.scenario().named(form.text("ten"));
        try {
            return "redirect:/kich-ban/"
                    + scenarios
                            .save(form.run(), named, form.copiedFrom(), person.username())
                            .orElseThrow()
                            .id();
        } catch (BadInput bad) {
            bad.findings()
                    .forEach(finding ->
                            faults.add(new Fault("ten", Fault.of(finding).message())));
            return page(form.run(), trial, form.copiedFrom(), faults, model);
        }
    }

    private String page(UUID run, Trial trial, Optional<UUID> saved, List<Fault> faults, Model model) {
        fill(run, trial, faults, model);
        model.addAttribute("desk", trial.desk());
        model.addAttribute("copiedFrom", saved.map(UUID::toString).orElse(""));
        model.addAttribute("carried", new CarriedChanges(trial.carried()));
        model.addAttribute("sets", new SetChoices(shelf));
        model.addAttribute("points", points(unit(trial)));
        model.addAttribute(
                "indicators",
                trial.preview().applied().base().assignment().set().indicators().values().stream()
                        .sorted(Comparator.comparing(Indicator::name))
                        .toList());
        model.addAttribute("unnamed", trial.carried().name().equals(UNNAMED));
        return "scenario/desk";
    }

    private void fill(UUID run, Trial trial, List<Fault> faults, Model model) {
        model.addAttribute("run", runs.find(run).orElseThrow());
        model.addAttribute("faults", faults.isEmpty() ? trial.faults() : faults);
        model.addAttribute("comparison", trial.preview().comparison());
        model.addAttribute("unit", unit(trial));
        model.addAttribute(
                "district",
                districts
                        .of(run, trial.preview().applied())
                        .map(DistrictPreview::comparison)
                        .orElse(null));
        model.addAttribute("words", new ChangeWords(trial.preview().applied().base()));
    }

    private String firstUnit(UUID run) {
        return runs.ranking(run, "", 0, 1).stream()
                .findFirst()
                .orElseThrow(DeskPages::noUnit)
                .unitCode();
    }

    private static UnitChange unit(Trial trial) {
        String code = trial.desk().unit().value();
        return trial.preview().comparison().units().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(DeskPages::noUnit);
    }

    /** Points of the leaves now, as printed. */
    private static Map<String, String> points(UnitChange unit) {
        return unit.after().map(ScoreCard::criteria).orElse(List.of()).stream()
                .collect(Collectors.toMap(
                        LeafResult::code, leaf -> leaf.earned().toPlainString().replace('.', ',')));
    }

    private static ResponseStatusException noUnit() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
