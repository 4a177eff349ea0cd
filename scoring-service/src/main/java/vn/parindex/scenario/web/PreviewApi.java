package vn.parindex.scenario.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.parindex.scenario.Previews;
import vn.parindex.scenario.ScenarioJson;

/** Chấm thử over the API: a scenario on a stored run; nothing is stored. */
@RestController
@RequestMapping(path = "/api/v1/runs", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "scenarios", description = "Kịch bản: chấm thử trên một lần chấm, không lưu, không phải kết quả chính thức")
class PreviewApi {

    private final Previews previews;

    PreviewApi(Previews previews) {
        this.previews = previews;
    }

    @PostMapping(path = "/{id}/what-if", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Chấm thử một kịch bản (docs/what-if.md) và so với lần chấm; không lưu gì")
    PreviewBody preview(@PathVariable("id") UUID id, @RequestBody String scenario) {
        return previews.of(id, List.of(ScenarioJson.read(scenario)))
                .map(PreviewBody::of)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "Không có lần chấm này."));
    }
}
