package vn.parindex.facts.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.parindex.catalogue.SetId;
import vn.parindex.facts.FigureBatch;
import vn.parindex.facts.FigureStore;
import vn.parindex.web.Slice;

/** Các đợt số liệu over the API. */
@RestController
@RequestMapping(path = "/api/v1/figures", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "figures", description = "Đợt số liệu báo cáo")
class FigureBatchesApi {

    private final FigureStore figures;

    FigureBatchesApi(FigureStore figures) {
        this.figures = figures;
    }

    @GetMapping
    @Operation(summary = "Các đợt số liệu, mới nhất trước")
    Slice<BatchBody> list(
            @RequestParam(name = "criteriaSet") Optional<String> set,
            @RequestParam(name = "after") Optional<UUID> after,
            @RequestParam(name = "limit", defaultValue = "50") @Min(1) @Max(200) int limit) {
        List<FigureBatch> found = figures.page(set.map(SetId::new), after, limit + 1);
        return Slice.of(found, limit, batch -> batch.id().toString()).map(BatchBody::of);
    }
}
