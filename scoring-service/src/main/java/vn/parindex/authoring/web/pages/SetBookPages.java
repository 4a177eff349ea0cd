package vn.parindex.authoring.web.pages;

import jakarta.servlet.http.HttpSession;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.parindex.account.SignedIn;
import vn.parindex.authoring.ReadWorkbook;
import vn.parindex.authoring.SetWorkbook;
import vn.parindex.authoring.draft.Drafts;
import vn.parindex.authoring.draft.VersionName;
import vn.parindex.catalogue.Edition;
import vn.parindex.catalogue.SetDocuments;
import vn.parindex.catalogue.SetFolder;
import vn.parindex.catalogue.SetRef;
import vn.parindex.catalogue.SetShelf;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.finding.BadInput;
import vn.parindex.finding.Finding;
import vn.parindex.finding.Place;
import vn.parindex.web.Spreadsheet;

/** Sổ Excel của một bộ: the workbook of a set in force, and a workbook that becomes a new draft. */
@Controller
@RequestMapping(SetListPages.PATH)
class SetBookPages {

    private final SetShelf shelf;
    private final Drafts drafts;

    SetBookPages(SetShelf shelf, Drafts drafts) {
        this.shelf = shelf;
        this.drafts = drafts;
    }

    @GetMapping("/{set}/so-excel")
    ResponseEntity<StreamingResponseBody> workbook(@PathVariable("set") String ref) {
        Edition edition = shelf.find(SetRef.parse(ref)).orElseThrow(PageText::notFound);
        return Spreadsheet.download(
                edition.id() + "-" + edition.version(), target -> SetWorkbook.write(shelf.folder(edition), target));
    }

    @PostMapping("/so-excel")
    String start(
            @RequestParam(name = "so") MultipartFile file,
            @RequestParam(name = "ly-do") @NotBlank @Size(max = PageText.REASON) String reason,
            @AuthenticationPrincipal SignedIn person,
            RedirectAttributes back,
            HttpSession session)
            throws IOException {
        ReadWorkbook book = Upload.read(file);
        if (!book.isSound()) {
            Upload.tell(book, Upload.stem(file), back, session);
            return "redirect:" + SetListPages.PATH;
        }
        Map<String, String> files = book.files();
        return PageText.toDraft(drafts.startWith(files, named(files), PageText.why(person, reason))
                .id());
    }

    /** The last workbook of this person that was refused, with a note on every cell that is wrong. */
    @GetMapping("/so-excel/so-co-ghi-chu")
    ResponseEntity<StreamingResponseBody> marked(HttpSession session) {
        return Upload.marked(session).orElseThrow(PageText::notFound);
    }

    private static VersionName named(Map<String, String> files) {
        MapNode header =
                SetDocuments.read(SetFolder.amongShipped("so-excel", files)).set();
        String set = header.text("id").orElse("");
        String version = header.text("version").orElse("");
        if (!set.matches(VersionName.SET) || !version.matches(VersionName.VERSION)) {
            throw new BadInput(List.of(Finding.error(
                    "version-name",
                    Place.of("sổ Excel"),
                    "mã bộ hoặc số phiên bản không dùng được (" + set + " " + version + ")",
                    "mã gồm chữ thường không dấu, số và dấu nối; phiên bản là số nguyên từ 1")));
        }
        return new VersionName(set, version);
    }
}
