package vn.parindex.scenario.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.parindex.scenario.Previews;
import vn.parindex.scenario.Scenario;
import vn.parindex.scenario.ScenarioJson;
import vn.parindex.scenario.ScenarioLabel;
import vn.parindex.scenario.rollup.DistrictPreviews;
import vn.parindex.scenario.rollup.DistrictPreviews.DistrictPreview;
import vn.parindex.scenario.store.Scenarios;

/** Chấm thử over the API: a scenario on a stored run; nothing is stored. */
@RestController
@RequestMapping(path = "/api/v1/runs", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "scenarios", description = "Kịch bản: chấm thử trên một lần chấm, không lưu, không phải kết quả chính thức")
class PreviewApi {

    private final Previews previews;
    private final Scenarios scenarios;

    private final DistrictPreviews districts;

    PreviewApi(Previews previews, Scenarios scenarios, DistrictPreviews districts) {
        this.districts = districts;
        this.previews = previews;
        this.scenarios = scenarios;
    }

    @PostMapping(path = "/{id}/what-if", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Chấm thử một kịch bản (docs/what-if.md) và so với lần chấm; không lưu gì")
    PreviewBody preview(@PathVariable("id") UUID id, @RequestBody String scenario) {
        return previews.of(id, List.of(ScenarioJson.read(scenario)))
                .map(preview -> PreviewBody.of(
                        preview, districts.of(id, preview.applied()).map(DistrictPreview::comparison)))
                .orElseThrow(() -> ScenariosApi.notFound("Không có lần chấm này."));
    }

    @GetMapping("/{id}/what-if")
    @Operation(summary = "Chấm thử các kịch bản đã lưu, chồng lên nhau theo thứ tự; lần chấm nào cũng được")
    PreviewBody stacked(
            @PathVariable("id") UUID id, @RequestParam(name = "scenario") @Size(min = 1, max = 20) List<UUID> stack) {
        List<Scenario> found = stack.stream()
                .map(each -> scenarios
                        .find(each)
                        .orElseThrow(() -> ScenariosApi.notFound("Không có kịch bản (" + each + ")."))
                        .scenario())
                .toList();
        return previews.of(id, found)
                .map(preview -> PreviewBody.of(
                        preview, districts.of(id, preview.applied()).map(DistrictPreview::comparison)))
                .orElseThrow(() -> ScenariosApi.notFound("Không có lần chấm này."));
    }

    @GetMapping("/{id}/mid-year")
    @Operation(summary = "Kết quả tính đến một ngày trong năm; phần chưa đến hạn và phần đang chờ đứng riêng")
    MidYearBody midYear(
            @PathVariable("id") UUID id,
            @RequestParam(name = "day") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day) {
        return previews.midYear(id, day)
                .map(rows -> new MidYearBody(
                        ScenarioLabel.TEXT,
                        day.toString(),
                        rows.stream().map(MidYearBody.MidYearUnitBody::of).toList()))
                .orElseThrow(() -> ScenariosApi.notFound("Không có lần chấm này."));
    }
}
