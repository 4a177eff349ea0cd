package vn.parindex.catalogue.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import vn.parindex.catalogue.Edition;
import vn.parindex.catalogue.SetRef;
import vn.parindex.catalogue.SetShelf;
import vn.parindex.web.Slice;

/** Bộ chỉ số over the API: what can be scored with. */
@RestController
@RequestMapping(path = "/api/v1/sets", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "sets", description = "Bộ chỉ số")
class SetsApi {

    private final SetShelf shelf;
    private final FolderZip folders;

    SetsApi(SetShelf shelf, FolderZip folders) {
        this.shelf = shelf;
        this.folders = folders;
    }

    @GetMapping
    @Operation(summary = "Các bộ chỉ số theo mã, mỗi bộ ở phiên bản đang áp dụng")
    Slice<SetBody> list() {
        return Slice.whole(shelf.ids().stream()
                .flatMap(id -> shelf.find(SetRef.inForce(id)).stream())
                .map(shelf::read)
                .map(SetBody::of)
                .toList());
    }

    @GetMapping("/{id}")
    @Operation(summary = "Một bộ chỉ số với cây tiêu chí; mặc định phiên bản đang áp dụng")
    SetTreeBody one(@PathVariable(name = "id") String id, @RequestParam(name = "version") Optional<String> version) {
        return SetTreeBody.of(shelf.read(edition(new SetRef(id, version))));
    }

    @GetMapping("/{id}/versions")
    @Operation(summary = "Các phiên bản của một bộ chỉ số, bản đang áp dụng đứng cuối")
    Slice<SetVersionBody> versions(@PathVariable(name = "id") String id) {
        Edition inForce = edition(SetRef.inForce(id));
        List<Edition> editions = shelf.editions(id);
        return Slice.whole(editions.stream()
                .map(each -> SetVersionBody.of(each, shelf.read(each), each.equals(inForce)))
                .toList());
    }

    @GetMapping(path = "/{id}/versions/{version}/folder", produces = MediaType.ALL_VALUE)
    @Operation(summary = "Một phiên bản dưới dạng thư mục rules (zip) với dòng của published.lock")
    ResponseEntity<StreamingResponseBody> folder(
            @PathVariable(name = "id") String id, @PathVariable(name = "version") String version) {
        Edition edition = edition(SetRef.exactly(id, version));
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename(edition.id() + "-" + edition.version() + ".zip")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(out -> folders.write(edition, out));
    }

    private Edition edition(SetRef ref) {
        return shelf.find(ref)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "Không có bộ chỉ số này."));
    }
}
