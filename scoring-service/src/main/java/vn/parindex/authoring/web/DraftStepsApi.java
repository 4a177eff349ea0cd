package vn.parindex.authoring.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.parindex.account.SignedIn;
import vn.parindex.authoring.SetWorkbook;
import vn.parindex.authoring.draft.Draft;
import vn.parindex.authoring.draft.DraftSteps;
import vn.parindex.authoring.draft.Drafts;
import vn.parindex.authoring.draft.Why;

/** Các bước của bản nháp over the API: saved, checked, approved, published. */
@RestController
@RequestMapping(path = "/api/v1/drafts/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "drafts")
class DraftStepsApi {

    private final Drafts drafts;
    private final DraftSteps steps;

    DraftStepsApi(Drafts drafts, DraftSteps steps) {
        this.drafts = drafts;
        this.steps = steps;
    }

    /**
     * A whole new revision.
     *
     * @param basedOn the revision that was worked on
     * @param files the text of each file by its name in the folder
     */
    record RevisionRequest(
            @Min(1) int basedOn,
            @NotNull Map<String, String> files,
            @NotBlank @Size(max = DraftsApi.REASON) String reason) {}

    /** @param revision the revision that the person saw */
    record StepRequest(
            @Min(1) int revision,
            @NotBlank @Size(max = DraftsApi.REASON) String reason) {}

    @PostMapping(path = "/revisions", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Lưu cả bộ thành lần sửa mới; 409 nêu cả hai lần sửa khi có người đã lưu trước nội dung khác")
    DraftBody save(
            @PathVariable("id") UUID id,
            @RequestBody @Valid RevisionRequest body,
            @Parameter(hidden = true) @AuthenticationPrincipal SignedIn person) {
        return answer(drafts.save(id, body.basedOn(), body.files(), why(person, body.reason())));
    }

    @PostMapping(path = "/revisions/workbook", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Lưu sổ Excel thành lần sửa mới")
    DraftBody saveWorkbook(
            @PathVariable("id") UUID id,
            @RequestParam(name = "basedOn") @Min(1) int basedOn,
            @RequestParam(name = "reason") @NotBlank @Size(max = DraftsApi.REASON) String reason,
            @RequestParam(name = "file") MultipartFile file,
            @Parameter(hidden = true) @AuthenticationPrincipal SignedIn person)
            throws IOException {
        try (InputStream in = file.getInputStream()) {
            byte[] bytes = in.readNBytes(SetWorkbook.LARGEST_FILE + 1);
            Map<String, String> files = SetWorkbook.read("sổ Excel", bytes).files();
            return answer(drafts.save(id, basedOn, files, why(person, reason)));
        }
    }

    @PostMapping(path = "/check", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Kiểm tra lần sửa mới nhất và giữ lại mọi phát hiện")
    DraftBody check(
            @PathVariable("id") UUID id,
            @RequestBody @Valid StepRequest body,
            @Parameter(hidden = true) @AuthenticationPrincipal SignedIn person) {
        return answer(steps.check(id, body.revision(), why(person, body.reason())));
    }

    @PostMapping(path = "/approval", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Phê duyệt; không bao giờ là người của lần sửa đó, và chỉ khi kiểm tra không có lỗi (422)")
    DraftBody approve(
            @PathVariable("id") UUID id,
            @RequestBody @Valid StepRequest body,
            @Parameter(hidden = true) @AuthenticationPrincipal SignedIn person) {
        return answer(steps.approve(id, body.revision(), why(person, body.reason())));
    }

    @PostMapping(path = "/publication", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Công bố; sau đó không ai sửa được nữa")
    DraftBody publish(
            @PathVariable("id") UUID id,
            @RequestBody @Valid StepRequest body,
            @Parameter(hidden = true) @AuthenticationPrincipal SignedIn person) {
        return answer(steps.publish(id, body.revision(), why(person, body.reason())));
    }

    private static Why why(SignedIn person, String reason) {
        return new Why(person.username(), reason.strip());
    }

    private static DraftBody answer(Optional<Draft> draft) {
        return draft.map(DraftBody::of).orElseThrow(DraftsApi::notFound);
    }
}
