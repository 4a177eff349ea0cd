package vn.parindex.scorebook.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.parindex.account.SignedIn;
import vn.parindex.scorebook.KeyReused;
import vn.parindex.scorebook.RankingEntry;
import vn.parindex.scorebook.Replays;
import vn.parindex.scorebook.Runs;
import vn.parindex.scorebook.ScoreRun;
import vn.parindex.web.Problems;
import vn.parindex.web.Slice;

/** Lần chấm, xếp hạng, phiếu điểm over the API. */
@RestController
@RequestMapping(path = "/api/v1/runs", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "runs", description = "Lần chấm: tạo, liệt kê, xếp hạng, phiếu điểm, phát lại")
class RunsApi {

    private final Runs runs;
    private final Replays replays;

    RunsApi(Runs runs, Replays replays) {
        this.runs = runs;
        this.replays = replays;
    }

    @GetMapping
    @Operation(summary = "Các lần chấm, mới nhất trước")
    Slice<RunBody> list(
            @RequestParam(name = "after") Optional<UUID> after,
            @RequestParam(name = "limit", defaultValue = "50") @Min(1) @Max(200) int limit) {
        List<ScoreRun> found = runs.page(after, limit + 1);
        return Slice.of(found, limit, run -> run.id().toString()).map(RunBody::of);
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Chấm và lưu; cùng Idempotency-Key và cùng nội dung thì trả lại lần chấm đã có")
    ResponseEntity<RunBody> create(
            @RequestBody @Valid NewRunBody body,
            @RequestHeader(name = "Idempotency-Key") Optional<@Size(min = 1, max = 200) String> key,
            @Parameter(hidden = true) @AuthenticationPrincipal SignedIn person) {
        Runs.Scored scored = runs.score(body.request(), person.username(), key);
        RunBody answer = RunBody.of(scored.run());
        return scored.repeated()
                ? ResponseEntity.ok(answer)
                : ResponseEntity.created(URI.create("/api/v1/runs/" + answer.id()))
                        .body(answer);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Một lần chấm")
    RunBody one(@PathVariable("id") UUID id) {
        return RunBody.of(run(id));
    }

    @GetMapping("/{id}/ranking")
    @Operation(summary = "Bảng xếp hạng; lọc theo loại đơn vị, hạng vẫn là hạng chung của lần chấm")
    Slice<RankingBody> ranking(
            @PathVariable("id") UUID id,
            @RequestParam(name = "type", defaultValue = "") String type,
            @RequestParam(name = "after", defaultValue = "0") @Min(0) int after,
            @RequestParam(name = "limit", defaultValue = "100") @Min(1) @Max(500) int limit) {
        run(id);
        List<RankingEntry> found = runs.ranking(id, type, after, limit + 1);
        return Slice.of(found, limit, entry -> Integer.toString(entry.position()))
                .map(RankingBody::of);
    }

    @GetMapping("/{id}/cards/{communeCode}")
    @Operation(summary = "Phiếu điểm, đúng từng byte như khi chấm")
    ResponseEntity<String> card(@PathVariable("id") UUID id, @PathVariable("communeCode") String communeCode) {
        return runs.card(id, communeCode)
                .map(text -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(text))
                .orElseThrow(RunsApi::notFound);
    }

    @PostMapping("/{id}/replay")
    @Operation(summary = "Chấm lại từ chính đầu vào đã lưu và so từng byte; không lưu gì")
    ReplayBody replay(@PathVariable("id") UUID id) {
        return replays.replay(id).map(ReplayBody::of).orElseThrow(RunsApi::notFound);
    }

    @ExceptionHandler(KeyReused.class)
    ProblemDetail keyReused(KeyReused reused) {
        return Problems.of(
                HttpStatus.CONFLICT,
                "idempotency-key-reused",
                "Khóa đã dùng cho yêu cầu khác",
                "Idempotency-Key (" + reused.key() + ") đã dùng cho một yêu cầu khác; hãy dùng khóa mới.");
    }

    private ScoreRun run(UUID id) {
        return runs.find(id).orElseThrow(RunsApi::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "Không có lần chấm hay đơn vị này.");
    }
}
