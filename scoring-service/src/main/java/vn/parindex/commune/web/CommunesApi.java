package vn.parindex.commune.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.parindex.commune.PlacedUnit;
import vn.parindex.commune.UnitCode;
import vn.parindex.commune.UnitSearch;
import vn.parindex.commune.UnitStore;
import vn.parindex.web.Slice;

/** Danh mục đơn vị over the API. */
@RestController
@RequestMapping(path = "/api/v1/communes", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "communes", description = "Đơn vị hành chính được chấm")
class CommunesApi {

    private static final String CURSOR = "[a-z0-9-]+:[A-Za-z0-9_-]+";

    private final UnitStore units;

    CommunesApi(UnitStore units) {
        this.units = units;
    }

    @GetMapping
    @Operation(summary = "Các đơn vị theo tên (thứ tự tiếng Việt); tìm không phân biệt oà và òa, có dấu hay không dấu")
    Slice<CommuneBody> list(
            @RequestParam(name = "place", defaultValue = "") @Size(max = 100) String place,
            @RequestParam(name = "type", defaultValue = "") @Size(max = 50) String type,
            @RequestParam(name = "q", defaultValue = "") @Size(max = 100) String text,
            @RequestParam(name = "after") Optional<@Pattern(regexp = CURSOR) String> after,
            @RequestParam(name = "limit", defaultValue = "100") @Min(1) @Max(500) int limit) {
        UnitSearch search = new UnitSearch(place, type, text, after.map(CommunesApi::position), limit + 1);
        List<PlacedUnit> found = units.find(search);
        return Slice.of(found, limit, CommunesApi::cursor).map(CommuneBody::of);
    }

    private static UnitSearch.Position position(String cursor) {
        int colon = cursor.indexOf(':');
        return new UnitSearch.Position(cursor.substring(0, colon), new UnitCode(cursor.substring(colon + 1)));
    }

    private static String cursor(PlacedUnit unit) {
        return unit.place() + ":" + unit.unit().code();
    }
}
