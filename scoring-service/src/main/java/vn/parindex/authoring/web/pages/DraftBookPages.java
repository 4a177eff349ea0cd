package vn.parindex.authoring.web.pages;

import jakarta.servlet.http.HttpSession;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.parindex.account.Permission;
import vn.parindex.account.SignedIn;
import vn.parindex.authoring.ReadWorkbook;
import vn.parindex.authoring.SetWorkbook;
import vn.parindex.authoring.draft.Draft;
import vn.parindex.authoring.draft.DraftStatus;
import vn.parindex.catalogue.Catalogue;
import vn.parindex.catalogue.SetFolder;
import vn.parindex.web.Spreadsheet;

/** Sổ Excel của một bản nháp: taken away, brought back as a new revision, or sent back with notes in its cells. */
@Controller
@RequestMapping("/ban-nhap/{id}/so-excel")
class DraftBookPages {

    private final DraftSheets sheets;
    private final DraftSaving saving;
    private final Catalogue catalogue;

    DraftBookPages(DraftSheets sheets, DraftSaving saving, Catalogue catalogue) {
        this.sheets = sheets;
        this.saving = saving;
        this.catalogue = catalogue;
    }

    @GetMapping
    String page(@PathVariable("id") UUID id, @AuthenticationPrincipal SignedIn person, Model model) {
        Draft draft = sheets.draft(id);
        model.addAttribute("draft", draft);
        model.addAttribute("mayWrite", draft.status() != DraftStatus.PUBLISHED && person.may(Permission.SET_WRITE));
        return "authoring/workbook";
    }

    @GetMapping("/tai-ve")
    ResponseEntity<StreamingResponseBody> workbook(@PathVariable("id") UUID id) {
        Draft draft = sheets.draft(id);
        SetFolder folder = folder(draft);
        return Spreadsheet.download(
                fileName(draft, draft.revision().number()), target -> SetWorkbook.write(folder, target));
    }

    /** The workbook of the latest revision with a note on every cell that the check finds something at. */
    @GetMapping("/co-ghi-chu")
    ResponseEntity<StreamingResponseBody> noted(@PathVariable("id") UUID id) throws IOException {
        Draft draft = sheets.draft(id);
        SetFolder folder = folder(draft);
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        SetWorkbook.write(folder, plain);
        ReadWorkbook book = SetWorkbook.read("sổ Excel", plain.toByteArray()).checked(catalogue, folder);
        return Spreadsheet.download(
                Upload.noted(fileName(draft, draft.revision().number())), book::writeMarked);
    }

    @PostMapping
    String upload(
            @PathVariable("id") UUID id,
            @RequestParam(name = "lan-sua", defaultValue = "0") @Min(0) int chosen,
            @RequestParam(name = "so") MultipartFile file,
            @RequestParam(name = "ly-do") @NotBlank @Size(max = PageText.REASON) String reason,
            @AuthenticationPrincipal SignedIn person,
            RedirectAttributes back,
            HttpSession session)
            throws IOException {
        ReadWorkbook book = Upload.read(file);
        Draft draft = sheets.draft(id);
        Optional<Integer> madeFrom =
                Upload.madeFrom(file, chosen, draft.revision().number());
        if (madeFrom.isEmpty()) {
            Upload.tellUnknownRevision(file, back);
            return "redirect:/ban-nhap/" + id + "/so-excel";
        }
        if (!book.isSound()) {
            Upload.tell(book, fileName(draft, madeFrom.get()), back, session);
            return "redirect:/ban-nhap/" + id + "/so-excel";
        }
        return "redirect:" + saving.save(id, madeFrom.get(), book.files(), PageText.why(person, reason));
    }

    private SetFolder folder(Draft draft) {
        return sheets.folder(draft, sheets.files(draft, draft.revision().number()));
    }

    private static String fileName(Draft draft, int revision) {
        return Upload.named(draft.name().set() + "-" + draft.name().version(), revision);
    }
}
