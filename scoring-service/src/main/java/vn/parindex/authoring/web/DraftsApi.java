package vn.parindex.authoring.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import vn.parindex.account.SignedIn;
import vn.parindex.authoring.SetWorkbook;
import vn.parindex.authoring.draft.Draft;
import vn.parindex.authoring.draft.Drafts;
import vn.parindex.authoring.draft.NextYearDrafts;
import vn.parindex.authoring.draft.VersionName;
import vn.parindex.authoring.draft.Why;
import vn.parindex.catalogue.SetFolder;
import vn.parindex.web.Slice;
import vn.parindex.web.Spreadsheet;

/** Bản nháp over the API: started and read. */
@RestController
@RequestMapping(path = "/api/v1/drafts", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "drafts", description = "Bản nháp và phiên bản của bộ chỉ số")
class DraftsApi {

    /** The longest reason that is taken. */
    static final int REASON = 1_000;

    private final Drafts drafts;
    private final NextYearDrafts nextYear;

    DraftsApi(Drafts drafts, NextYearDrafts nextYear) {
        this.drafts = drafts;
        this.nextYear = nextYear;
    }

    /**
     * Bộ của năm sau.
     *
     * @param set the issued set ({@code id}: the version in force, or {@code id@version})
     * @param year in which the new period begins
     */
    record NextYearOf(
            @NotBlank String set, @Min(2000) @Max(2200) int year) {}

    /**
     * A version to be started: from another version, or with files of its own.
     *
     * @param from a set ({@code id}: the version in force, or {@code id@version}); left out when there are files
     * @param nextYearOf the issued set that this one carries on in another year
     * @param files the text of each file by its name in the folder; left out when started from another version
     * @param reason why, for the history
     */
    record NewDraftBody(
            @NotNull @Pattern(regexp = VersionName.SET) @Size(max = VersionName.LONGEST_SET)
            String set,

            @NotNull @Pattern(regexp = VersionName.VERSION) String version,
            Optional<String> from,
            Optional<@Valid NextYearOf> nextYearOf,
            Optional<Map<String, String>> files,
            @NotBlank @Size(max = REASON) String reason) {}

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary =
                    "Lập một phiên bản mới từ một phiên bản đang có, từ bộ của năm trước, hoặc từ các tệp của một thư mục")
    ResponseEntity<DraftBody> start(
            @RequestBody @Valid NewDraftBody body, @Parameter(hidden = true) @AuthenticationPrincipal SignedIn person) {
        if (Stream.of(body.from(), body.nextYearOf(), body.files())
                        .filter(Optional::isPresent)
                        .count()
                != 1) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST,
                    "Cần đúng một trong ba: «from» (mã bộ, hoặc mã@phiên bản), «nextYearOf» (bộ và năm) hoặc «files» (các tệp).");
        }
        VersionName name = new VersionName(body.set(), body.version());
        Why why = new Why(person.username(), body.reason());
        Draft draft = body.from()
                .map(from -> drafts.startFrom(from, name, why))
                .or(() -> body.nextYearOf().map(of -> nextYear.start(of.set(), name, of.year(), why)))
                .orElseGet(() -> drafts.startWith(body.files().orElse(Map.of()), name, why));
        return ResponseEntity.created(URI.create("/api/v1/drafts/" + draft.id()))
                .body(DraftBody.of(draft));
    }

    @GetMapping
    @Operation(summary = "Các phiên bản, lập sau đứng trước")
    Slice<DraftBody> list(
            @RequestParam(name = "after") Optional<UUID> after,
            @RequestParam(name = "limit", defaultValue = "50") @Min(1) @Max(200) int limit) {
        List<Draft> found = drafts.page(after, limit + 1);
        return Slice.of(found, limit, draft -> draft.id().toString()).map(DraftBody::of);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Một phiên bản: trạng thái, lần sửa mới nhất, kết quả kiểm tra")
    DraftBody one(@PathVariable("id") UUID id) {
        return drafts.find(id).map(DraftBody::of).orElseThrow(DraftsApi::notFound);
    }

    @GetMapping("/{id}/history")
    @Operation(summary = "Lịch sử: ai làm gì, lúc nào, vì sao")
    Slice<DraftStepBody> history(@PathVariable("id") UUID id) {
        return Slice.whole(drafts.history(id).orElseThrow(DraftsApi::notFound).stream()
                .map(DraftStepBody::of)
                .toList());
    }

    @GetMapping("/{id}/files")
    @Operation(summary = "Các tệp của thư mục, đúng từng byte, với trạng thái hiện tại; mặc định lần sửa mới nhất")
    Map<String, String> files(
            @PathVariable("id") UUID id, @RequestParam(name = "revision") Optional<Integer> revision) {
        return drafts.files(id, revision).orElseThrow(DraftsApi::notFound);
    }

    @GetMapping(path = "/{id}/workbook", produces = MediaType.ALL_VALUE)
    @Operation(summary = "Sổ Excel của lần sửa mới nhất")
    ResponseEntity<StreamingResponseBody> workbook(@PathVariable("id") UUID id) {
        VersionName name = drafts.find(id).orElseThrow(DraftsApi::notFound).name();
        Map<String, String> files = drafts.files(id, Optional.empty()).orElseThrow(DraftsApi::notFound);
        return Spreadsheet.download(
                name.set() + "-" + name.version(),
                out -> SetWorkbook.write(SetFolder.amongShipped(name.set(), files), out));
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "Không có bản nháp hay lần sửa này.");
    }
}
