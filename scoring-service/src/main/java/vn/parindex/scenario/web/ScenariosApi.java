package vn.parindex.scenario.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.JsonNode;
import vn.parindex.account.SignedIn;
import vn.parindex.scenario.ScenarioJson;
import vn.parindex.scenario.store.Scenarios;
import vn.parindex.scenario.store.StoredScenario;
import vn.parindex.web.Slice;

/** Kịch bản đã lưu over the API. */
@RestController
@RequestMapping(path = "/api/v1/scenarios", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "scenarios")
class ScenariosApi {

    private final Scenarios scenarios;

    ScenariosApi(Scenarios scenarios) {
        this.scenarios = scenarios;
    }

    /**
     * A scenario to be saved.
     *
     * @param run the run that it is made on
     * @param scenario the document (docs/what-if.md, section 1)
     * @param copiedFrom the scenario that it was made from
     */
    record NewScenarioBody(
            @NotNull UUID run,
            @NotNull @Schema(implementation = Object.class) JsonNode scenario,
            Optional<UUID> copiedFrom) {}

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Lưu một kịch bản trên một lần chấm; lưu lại đúng kịch bản đó thì được kịch bản đã có")
    ResponseEntity<ScenarioBody> save(
            @RequestBody @Valid NewScenarioBody body,
            @Parameter(hidden = true) @AuthenticationPrincipal SignedIn person) {
        StoredScenario saved = scenarios
                .save(body.run(), ScenarioJson.read(body.scenario().toString()), body.copiedFrom(), person.username())
                .orElseThrow(() -> notFound("Không có lần chấm này."));
        return ResponseEntity.created(URI.create("/api/v1/scenarios/" + saved.id()))
                .body(ScenarioBody.of(saved));
    }

    @GetMapping
    @Operation(summary = "Các kịch bản đã lưu, mới nhất trước")
    Slice<ScenarioBody> list(
            @RequestParam(name = "run") Optional<UUID> run,
            @RequestParam(name = "after") Optional<UUID> after,
            @RequestParam(name = "limit", defaultValue = "50") @Min(1) @Max(200) int limit) {
        List<StoredScenario> found = scenarios.page(run, after, limit + 1);
        return Slice.of(found, limit, scenario -> scenario.id().toString()).map(ScenarioBody::of);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Một kịch bản đã lưu")
    ScenarioBody one(@PathVariable("id") UUID id) {
        return scenarios.find(id).map(ScenarioBody::of).orElseThrow(() -> notFound("Không có kịch bản này."));
    }

    static ResponseStatusException notFound(String what) {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, what);
    }
}
