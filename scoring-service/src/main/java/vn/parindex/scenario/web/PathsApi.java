package vn.parindex.scenario.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.parindex.scenario.KnownBases;
import vn.parindex.scenario.path.Goal;
import vn.parindex.scenario.path.Objective;
import vn.parindex.scenario.path.PathBody;
import vn.parindex.scenario.path.RunPaths;
import vn.parindex.scenario.sensitivity.RunTornados;
import vn.parindex.scoring.Assignment;

/** Đường đi rẻ nhất và độ nhạy over the API. */
@RestController
@RequestMapping(path = "/api/v1/runs", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "scenarios")
class PathsApi {

    private final KnownBases bases;
    private final RunPaths paths;
    private final RunTornados tornados;

    PathsApi(KnownBases bases, RunPaths paths, RunTornados tornados) {
        this.bases = bases;
        this.paths = paths;
        this.tornados = tornados;
    }

    @GetMapping("/{id}/paths/{communeCode}")
    @Operation(
            summary =
                    "Việc ít nhất phải làm để đạt mục tiêu: goal=index=80, grade=Tốt, rank=3 hoặc leaf=7.3; by=cost hoặc steps")
    PathBody path(
            @PathVariable("id") UUID id,
            @PathVariable("communeCode") String commune,
            @RequestParam(name = "goal") String goal,
            @RequestParam(name = "by", defaultValue = "cost") @Pattern(regexp = "cost|steps") String by) {
        Assignment assignment = assignment(id);
        Objective objective = by.equals("steps") ? Objective.STEPS : Objective.COST;
        return PathBody.of(
                assignment, paths.of(id).orElseThrow().of(commune, Goal.parse(goal, assignment.set()), objective));
    }

    @GetMapping("/{id}/sensitivity/{communeCode}")
    @Operation(summary = "Tiêu chí nào, lên hoặc xuống một bước, làm chỉ số và hạng đổi nhiều nhất")
    TornadoBody sensitivity(@PathVariable("id") UUID id, @PathVariable("communeCode") String commune) {
        return TornadoBody.of(assignment(id), tornados.of(id, commune).orElseThrow());
    }

    private Assignment assignment(UUID id) {
        return bases.of(id)
                .orElseThrow(() -> ScenariosApi.notFound("Không có lần chấm này."))
                .base()
                .assignment();
    }
}
