package vn.parindex.authoring.web;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.parindex.account.SignedIn;
import vn.parindex.authoring.draft.DraftImpact;
import vn.parindex.authoring.draft.DraftImpacts;
import vn.parindex.authoring.draft.Why;
import vn.parindex.authoring.impact.ImpactReport;
import vn.parindex.authoring.web.DraftBody.ShownBody;

/** Tác động của bản nháp over the API: scored, read, acknowledged. */
@RestController
@RequestMapping(path = "/api/v1/drafts/{id}/impact", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "drafts")
class DraftImpactApi {

    private final DraftImpacts impacts;

    DraftImpactApi(DraftImpacts impacts) {
        this.impacts = impacts;
    }

    /**
     * An impact with its report.
     *
     * @param revision of the draft that was scored
     * @param report as it was kept, byte for byte
     */
    record DraftImpactBody(
            int revision,
            ShownBody shown,

            @JsonRawValue @Schema(implementation = ImpactReport.class)
            String report) {

        static DraftImpactBody of(DraftImpact impact) {
            return new DraftImpactBody(impact.revision(), ShownBody.of(impact.shown()), impact.json());
        }
    }

    /**
     * What a person says to have seen.
     *
     * @param revision the revision that they saw
     * @param impact the impact that they saw
     */
    record AcknowledgementRequest(
            @Min(1) int revision,
            @NotNull UUID impact,
            @NotBlank @Size(max = DraftsApi.REASON) String reason) {}

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Chấm thử bản nháp đã kiểm tra trên số liệu mới nhất và lưu báo cáo tác động")
    DraftImpactBody show(
            @PathVariable("id") UUID id,
            @RequestBody @Valid DraftStepsApi.StepRequest body,
            @Parameter(hidden = true) @AuthenticationPrincipal SignedIn person) {
        return impacts.show(id, body.revision(), why(person, body.reason()))
                .map(DraftImpactBody::of)
                .orElseThrow(DraftsApi::notFound);
    }

    @GetMapping
    @Operation(summary = "Báo cáo tác động mới nhất; của phiên bản đã công bố là báo cáo đã được phê duyệt cùng")
    DraftImpactBody read(@PathVariable("id") UUID id) {
        return impacts.find(id).map(DraftImpactBody::of).orElseThrow(DraftsApi::notFound);
    }

    @PostMapping(path = "/acknowledgement", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Xác nhận đã xem tác động; ai phê duyệt thì phải xác nhận trước")
    DraftBody acknowledge(
            @PathVariable("id") UUID id,
            @RequestBody @Valid AcknowledgementRequest body,
            @Parameter(hidden = true) @AuthenticationPrincipal SignedIn person) {
        return impacts.acknowledge(id, body.revision(), body.impact(), why(person, body.reason()))
                .map(DraftBody::of)
                .orElseThrow(DraftsApi::notFound);
    }

    private static Why why(SignedIn person, String reason) {
        return new Why(person.username(), reason.strip());
    }
}
