package vn.parindex.scenario.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.parindex.catalogue.IndicatorId;
import vn.parindex.commune.UnitCode;
import vn.parindex.scenario.interval.IntervalsBody;
import vn.parindex.scenario.interval.RunIntervals;
import vn.parindex.scenario.interval.Uncertainty;
import vn.parindex.scenario.interval.Uncertainty.DisputedFigure;

/** Khoảng xếp hạng over the API. */
@RestController
@RequestMapping(path = "/api/v1/runs", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "scenarios")
class IntervalsApi {

    private final RunIntervals intervals;

    IntervalsApi(RunIntervals intervals) {
        this.intervals = intervals;
    }

    @GetMapping("/{id}/rank-intervals")
    @Operation(summary = "Khoảng 5–95 % của chỉ số và hạng; disputed=<mã đơn vị>:<mã chỉ báo>, nhiều lần được")
    IntervalsBody intervals(
            @PathVariable("id") UUID id,
            @RequestParam(name = "draws", defaultValue = "1000") @Min(1) @Max(RunIntervals.MOST_DRAWS) int draws,
            @RequestParam(name = "seed", defaultValue = "2024") long seed,
            @RequestParam(name = "disputed", defaultValue = "")
                    List<@Pattern(regexp = "[0-9]{1,8}:[a-z0-9-]{1,200}") String> disputed) {
        Uncertainty uncertainty = Uncertainty.standard()
                .drawn(draws, seed)
                .disputing(disputed.stream().map(IntervalsApi::figure).collect(Collectors.toSet()));
        return intervals.body(id, uncertainty).orElseThrow(() -> ScenariosApi.notFound("Không có lần chấm này."));
    }

    private static DisputedFigure figure(String text) {
        String[] halves = text.split(":", 2);
        return new DisputedFigure(new UnitCode(halves[0]), new IndicatorId(halves[1]));
    }
}
