package vn.parindex.facts.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Pattern;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.parindex.account.SignedIn;
import vn.parindex.facts.web.FigureImport.Wish;

/** Nhập số liệu over the API: one file, checked whole and kept whole, or refused with every error named. */
@RestController
@RequestMapping(path = "/api/v1/figures", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "figures")
class FigureImportApi {

    private static final String PLACE = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final String PERIOD = "[0-9]{4}";
    private static final String FILE = "figures.csv";

    private final FigureImport figures;

    FigureImportApi(FigureImport figures) {
        this.figures = figures;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Nhập một tệp số liệu; cùng nội dung thì trả lại đợt đã có")
    ResponseEntity<ImportedBody> form(
            @RequestParam(name = "criteriaSet") String set,
            @RequestParam(name = "place") Optional<@Pattern(regexp = PLACE) String> place,
            @RequestParam(name = "period") Optional<@Pattern(regexp = PERIOD) String> period,
            @RequestParam(name = "file") MultipartFile file,
            @AuthenticationPrincipal SignedIn person)
            throws IOException {
        try (InputStream in = file.getInputStream()) {
            String name = Optional.ofNullable(file.getOriginalFilename()).orElse(FILE);
            return answer(figures.read(new Wish(set, place, period), shown(name), in, person.username()));
        }
    }

    @PostMapping(consumes = "text/csv")
    @Operation(summary = "Nhập số liệu gửi thẳng là CSV")
    ResponseEntity<ImportedBody> plain(
            @RequestParam(name = "criteriaSet") String set,
            @RequestParam(name = "place") Optional<@Pattern(regexp = PLACE) String> place,
            @RequestParam(name = "period") Optional<@Pattern(regexp = PERIOD) String> period,
            InputStream body,
            @AuthenticationPrincipal SignedIn person) {
        return answer(figures.read(new Wish(set, place, period), FILE, body, person.username()));
    }

    private static ResponseEntity<ImportedBody> answer(FigureImport.Kept kept) {
        ImportedBody body = ImportedBody.of(kept);
        return kept.before()
                ? ResponseEntity.ok(body)
                : ResponseEntity.created(
                                URI.create("/api/v1/figures/" + body.batch().id()))
                        .body(body);
    }

    /** The last part of the sender's name for the file, without what could forge a line. */
    private static String shown(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "");
        return last.isBlank() ? FILE : last.substring(0, Math.min(last.length(), 100));
    }
}
