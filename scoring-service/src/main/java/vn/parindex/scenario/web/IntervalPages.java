package vn.parindex.scenario.web;

import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import vn.parindex.scenario.interval.IntervalTables;
import vn.parindex.scenario.interval.RankIntervals;
import vn.parindex.scenario.interval.RunIntervals;
import vn.parindex.scenario.interval.Uncertainty;
import vn.parindex.scorebook.Runs;
import vn.parindex.table.TableBook;
import vn.parindex.web.Spreadsheet;

/** Khoảng xếp hạng: how far the ranks of a run can be trusted. */
@Controller
class IntervalPages {

    private final Runs runs;
    private final RunIntervals intervals;

    IntervalPages(Runs runs, RunIntervals intervals) {
        this.runs = runs;
        this.intervals = intervals;
    }

    @GetMapping("/khoang-hang")
    String open(
            @RequestParam(name = "lan-cham") UUID run,
            @RequestParam(name = "so-lan", defaultValue = "1000") int draws,
            @RequestParam(name = "hat-giong", defaultValue = "2024") long seed,
            Model model) {
        model.addAttribute("run", runs.find(run).orElseThrow(() -> ScenariosApi.notFound("Không có lần chấm này.")));
        model.addAttribute("draws", bounded(draws));
        model.addAttribute("seed", seed);
        return "scenario/intervals";
    }

    /** What the page fetches: drawing takes a second or so. */
    @GetMapping("/khoang-hang/ket-qua")
    String drawn(
            @RequestParam(name = "lan-cham") UUID run,
            @RequestParam(name = "so-lan", defaultValue = "1000") int draws,
            @RequestParam(name = "hat-giong", defaultValue = "2024") long seed,
            Model model) {
        RankIntervals found = intervals
                .of(run, Uncertainty.standard().drawn(bounded(draws), seed))
                .orElseThrow(() -> ScenariosApi.notFound("Không có lần chấm này."));
        model.addAttribute("intervals", found);
        return "scenario/intervals-drawn :: drawn";
    }

    @GetMapping("/khoang-hang/bang-tinh")
    ResponseEntity<StreamingResponseBody> workbook(
            @RequestParam(name = "lan-cham") UUID run,
            @RequestParam(name = "so-lan", defaultValue = "1000") int draws,
            @RequestParam(name = "hat-giong", defaultValue = "2024") long seed) {
        IntervalTables tables = new IntervalTables(intervals
                .body(run, Uncertainty.standard().drawn(bounded(draws), seed))
                .orElseThrow(() -> ScenariosApi.notFound("Không có lần chấm này.")));
        return Spreadsheet.download(
                "khoang-hang",
                target -> new TableBook("Khoảng xếp hạng", tables.remarks()).write(List.of(tables.units()), target));
    }

    private static int bounded(int draws) {
        return Math.max(1, Math.min(draws, RunIntervals.MOST_DRAWS));
    }
}
