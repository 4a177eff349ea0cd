package vn.parindex.scorebook.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import vn.parindex.scorebook.Comparisons;
import vn.parindex.scorebook.Runs;
import vn.parindex.scorebook.ScoreRun;
import vn.parindex.scorebook.compare.Comparison;
import vn.parindex.scorebook.compare.ComparisonTables;
import vn.parindex.table.TableBook;
import vn.parindex.web.Spreadsheet;

/** So sánh: choose two runs, see what moved and why. */
@Controller
@RequestMapping("/so-sanh")
class ComparisonPages {

    private static final int RUNS_TO_CHOOSE_FROM = 200;

    private final Runs runs;
    private final Comparisons comparisons;

    ComparisonPages(Runs runs, Comparisons comparisons) {
        this.runs = runs;
        this.comparisons = comparisons;
    }

    @GetMapping
    String compare(
            @RequestParam(name = "truoc") Optional<UUID> before,
            @RequestParam(name = "sau") Optional<UUID> after,
            @RequestParam(name = "tham-dinh") Optional<UUID> appraised,
            Model model) {
        List<ScoreRun> choices = runs.page(Optional.empty(), RUNS_TO_CHOOSE_FROM);
        model.addAttribute("choices", choices);
        model.addAttribute("before", before);
        model.addAttribute("after", after);
        model.addAttribute("appraised", appraised);
        if (before.isPresent() && after.isPresent()) {
            model.addAttribute("runBefore", runs.find(before.get()).orElseThrow(ComparisonPages::notFound));
            model.addAttribute("runAfter", runs.find(after.get()).orElseThrow(ComparisonPages::notFound));
            model.addAttribute(
                    "comparison",
                    comparisons.between(before.get(), after.get(), appraised).orElseThrow());
        }
        return "scorebook/comparison";
    }

    @GetMapping("/bang-tinh")
    ResponseEntity<StreamingResponseBody> workbook(
            @RequestParam(name = "truoc") UUID before,
            @RequestParam(name = "sau") UUID after,
            @RequestParam(name = "tham-dinh") Optional<UUID> appraised) {
        Comparison comparison = comparisons.between(before, after, appraised).orElseThrow(ComparisonPages::notFound);
        return Spreadsheet.download("so-sanh", target -> write(comparison, target));
    }

    private static void write(Comparison comparison, OutputStream target) throws IOException {
        ComparisonTables tables = new ComparisonTables(comparison);
        new TableBook("So sánh hai lần chấm", tables.remarks()).write(tables.all(), target);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
