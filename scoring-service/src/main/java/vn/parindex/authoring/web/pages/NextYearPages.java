package vn.parindex.authoring.web.pages;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.parindex.account.SignedIn;
import vn.parindex.authoring.draft.DraftConflict;
import vn.parindex.authoring.draft.NextYearDrafts;
import vn.parindex.authoring.draft.VersionName;
import vn.parindex.authoring.draft.Why;
import vn.parindex.authoring.nextyear.NextYear;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.SetRef;
import vn.parindex.catalogue.SetShelf;
import vn.parindex.finding.BadInput;

/** Bộ năm sau: what would have to be confirmed and renewed, before anything is written; then the draft. */
@Controller
@RequestMapping("/nam-sau/{set}")
class NextYearPages {

    private static final String FIRST = "1";

    private final SetShelf shelf;
    private final NextYearDrafts nextYear;

    NextYearPages(SetShelf shelf, NextYearDrafts nextYear) {
        this.shelf = shelf;
        this.nextYear = nextYear;
    }

    /** @param ref a set, or a version of it as {@link SetRef} writes it */
    @GetMapping
    String look(
            @PathVariable("set") String ref,
            @RequestParam(name = "nam") Optional<Integer> year,
            @RequestParam(name = "ma") Optional<String> id,
            Model model) {
        CriteriaSet issued = issued(ref);
        int chosen = year.orElse(issued.period().from().getYear() + 1);
        return page(ref, chosen, id.map(String::strip).orElseGet(() -> NextYear.id(issued, chosen)), List.of(), model);
    }

    @PostMapping
    String start(
            @PathVariable("set") String ref,
            @RequestParam(name = "nam") int year,
            @RequestParam(name = "ma") String id,
            @RequestParam(name = "ly-do") @NotBlank @Size(max = PageText.REASON) String reason,
            @AuthenticationPrincipal SignedIn person,
            Model model) {
        Why why = PageText.why(person, reason);
        model.addAttribute("reason", reason);
        try {
            nextYear.look(ref, id.strip(), year);
            VersionName name = new VersionName(id.strip(), FIRST);
            return PageText.toDraft(nextYear.start(ref, name, year, why).id());
        } catch (BadInput bad) {
            return page(ref, year, id.strip(), List.of(), model);
        } catch (DraftConflict conflict) {
            return page(ref, year, id.strip(), List.of(conflict.detail()), model);
        }
    }

    private String page(String ref, int year, String id, List<String> refused, Model model) {
        model.addAttribute("issued", issued(ref));
        model.addAttribute("ref", ref);
        model.addAttribute("year", year);
        model.addAttribute("newId", id);
        try {
            model.addAttribute("next", nextYear.look(ref, id, year));
            model.addAttribute("refused", refused.isEmpty() ? null : refused);
        } catch (BadInput bad) {
            model.addAttribute(
                    "refused",
                    bad.findings().stream().map(RefusedAdvice::sentence).toList());
        }
        return "authoring/next-year";
    }

    private CriteriaSet issued(String ref) {
        return shelf.read(shelf.find(SetRef.parse(ref)).orElseThrow(PageText::notFound));
    }
}
