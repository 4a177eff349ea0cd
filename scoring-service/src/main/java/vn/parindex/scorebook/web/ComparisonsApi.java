package vn.parindex.scorebook.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.parindex.scorebook.Comparisons;
import vn.parindex.scorebook.compare.ComparisonBody;

/** So sánh hai lần chấm over the API. */
@RestController
@RequestMapping(path = "/api/v1/comparisons", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "comparisons", description = "So sánh hai lần chấm; giữa hai năm thì tách nguyên nhân")
class ComparisonsApi {

    private final Comparisons comparisons;

    ComparisonsApi(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    @GetMapping
    @Operation(summary = "Từng đơn vị, từng tiêu chí: trước, sau, vì sao; chỗ không so được thì nói lý do")
    ComparisonBody between(
            @RequestParam(name = "before") UUID before,
            @RequestParam(name = "after") UUID after,
            @RequestParam(name = "appraised") Optional<UUID> appraised) {
        return comparisons
                .between(before, after, appraised)
                .map(ComparisonBody::of)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "Không có lần chấm này."));
    }
}
