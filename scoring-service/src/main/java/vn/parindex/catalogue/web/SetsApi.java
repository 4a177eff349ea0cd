package vn.parindex.catalogue.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.parindex.web.Slice;

/** Bộ chỉ số over the API. */
@RestController
@RequestMapping(path = "/api/v1/sets", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "sets", description = "Bộ chỉ số")
class SetsApi {

    private final ShippedSets sets;

    SetsApi(ShippedSets sets) {
        this.sets = sets;
    }

    @GetMapping
    @Operation(summary = "Các bộ chỉ số, theo mã")
    Slice<SetBody> list() {
        return Slice.whole(sets.all().stream().map(SetBody::of).toList());
    }

    @GetMapping("/{id}")
    @Operation(summary = "Một bộ chỉ số với cây tiêu chí theo thứ tự của phụ lục")
    SetTreeBody one(@PathVariable("id") String id) {
        return sets.find(id)
                .map(SetTreeBody::of)
                .orElseThrow(
                        () -> new ResponseStatusException(HttpStatus.NOT_FOUND, "Không có bộ chỉ số (" + id + ")."));
    }
}
