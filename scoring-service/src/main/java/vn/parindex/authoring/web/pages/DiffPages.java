package vn.parindex.authoring.web.pages;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import vn.parindex.authoring.SetWorkbook;
import vn.parindex.authoring.draft.Draft;
import vn.parindex.authoring.draft.Drafts;
import vn.parindex.catalogue.Catalogue;
import vn.parindex.catalogue.Edition;
import vn.parindex.catalogue.SetFolder;
import vn.parindex.catalogue.SetShelf;
import vn.parindex.web.Spreadsheet;

/** So sánh theo nghĩa: a draft against a version on the shelf or against one of its own revisions. */
@Controller
@RequestMapping("/ban-nhap/{id}/so-sanh")
class DiffPages {

    private final DraftSheets sheets;
    private final Drafts drafts;
    private final SetShelf shelf;
    private final Catalogue catalogue;

    DiffPages(DraftSheets sheets, Drafts drafts, SetShelf shelf, Catalogue catalogue) {
        this.sheets = sheets;
        this.drafts = drafts;
        this.shelf = shelf;
        this.catalogue = catalogue;
    }

    @GetMapping
    String diff(
            @PathVariable("id") UUID id,
            @RequestParam(name = "voi") Optional<String> key,
            @RequestParam(name = "lan") Optional<Integer> revision,
            Model model) {
        Draft draft = sheets.draft(id);
        int shown = revision.orElse(draft.revision().number());
        List<Against> choices = choices(draft);
        Against against = chosen(choices, key);
        model.addAttribute("draft", draft);
        model.addAttribute("revision", shown);
        model.addAttribute("choices", choices);
        model.addAttribute("against", against);
        model.addAttribute(
                "changes",
                Changes.between(catalogue, against.folder(), sheets.folder(draft, sheets.files(draft, shown))));
        return "authoring/diff";
    }

    /** The workbook of the latest revision with one more sheet that says by colour what differs. */
    @GetMapping("/so-excel")
    ResponseEntity<StreamingResponseBody> workbook(
            @PathVariable("id") UUID id, @RequestParam(name = "voi") Optional<String> key) {
        Draft draft = sheets.draft(id);
        Against against = chosen(choices(draft), key);
        SetFolder folder =
                sheets.folder(draft, sheets.files(draft, draft.revision().number()));
        return Spreadsheet.download(
                draft.name().set() + "-" + draft.name().version() + "-so-sanh",
                target -> SetWorkbook.write(folder, against.folder(), target));
    }

    /** The version in force first, then what the draft was started from, then its own revisions. */
    private List<Against> choices(Draft draft) {
        List<Edition> editions = new ArrayList<>(shelf.editions(draft.name().set()));
        Collections.reverse(editions);
        editions.removeIf(edition -> edition.version().equals(draft.name().version()));
        drafts.startedFrom(draft.id())
                .flatMap(shelf::find)
                .filter(edition -> !editions.contains(edition))
                .ifPresent(editions::add);
        List<Against> choices = new ArrayList<>();
        editions.forEach(edition -> choices.add(new Against(
                edition.ref().toString(),
                edition.id() + ", phiên bản " + edition.version(),
                () -> shelf.folder(edition))));
        IntStream.rangeClosed(1, draft.revision().number())
                .mapToObj(number -> new Against(
                        "lan-" + number, "lần sửa " + number, () -> sheets.folder(draft, sheets.files(draft, number))))
                .forEach(choices::add);
        return choices;
    }

    private static Against chosen(List<Against> choices, Optional<String> key) {
        return key.isEmpty()
                ? choices.get(0)
                : choices.stream()
                        .filter(choice -> choice.key().equals(key.get()))
                        .findFirst()
                        .orElseThrow(PageText::notFound);
    }
}
