package vn.parindex.scenario.web;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.parindex.finding.BadInput;
import vn.parindex.scenario.Previews;
import vn.parindex.scenario.desk.Changes.Fault;
import vn.parindex.scorebook.Runs;
import vn.parindex.scorebook.ScoreRun;
import vn.parindex.web.VietnameseDay;

/** Chỉ số sáu tháng: a run's figures as of a day within the year; what is not yet due stands apart. */
@Controller
class MidYearPages {

    private static final MonthDay HALF = MonthDay.of(6, 30);

    private final Runs runs;
    private final Previews previews;

    MidYearPages(Runs runs, Previews previews) {
        this.runs = runs;
        this.previews = previews;
    }

    @GetMapping("/giua-nam")
    String show(
            @RequestParam(name = "lan-cham") UUID id,
            @RequestParam(name = "ngay", defaultValue = "") String typed,
            Model model) {
        ScoreRun run = runs.find(id).orElseThrow(() -> ScenariosApi.notFound("Không có lần chấm này."));
        LocalDate asOf = VietnameseDay.read(typed)
                .orElseGet(() -> HALF.atYear(run.set().period().to().getYear()));
        model.addAttribute("run", run);
        model.addAttribute("day", asOf);
        model.addAttribute("faults", noDay(typed));
        try {
            model.addAttribute("rows", previews.midYear(id, asOf).orElseThrow());
        } catch (BadInput bad) {
            model.addAttribute("rows", List.of());
            model.addAttribute("faults", bad.findings().stream().map(Fault::of).toList());
        }
        return "scenario/mid-year";
    }

    private static List<Fault> noDay(String typed) {
        return typed.isBlank() || VietnameseDay.read(typed).isPresent()
                ? List.of()
                : List.of(new Fault("ngay", "«" + typed + "» không phải ngày; cần một ngày như 30/06/2024"));
    }
}
