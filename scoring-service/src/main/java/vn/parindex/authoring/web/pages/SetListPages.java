package vn.parindex.authoring.web.pages;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.parindex.account.Permission;
import vn.parindex.account.SignedIn;
import vn.parindex.authoring.annex.EffectiveAnnex;
import vn.parindex.authoring.draft.Draft;
import vn.parindex.authoring.draft.Drafts;
import vn.parindex.authoring.draft.VersionName;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Edition;
import vn.parindex.catalogue.SetId;
import vn.parindex.catalogue.SetRef;
import vn.parindex.catalogue.SetShelf;
import vn.parindex.scorebook.Runs;
import vn.parindex.scorebook.ScoreRun;
import vn.parindex.web.Slice;

/** Bộ chỉ số: the sets in force, the drafts, and how a draft is started from a set. */
@Controller
@RequestMapping(SetListPages.PATH)
class SetListPages {

    static final String PATH = "/bo-chi-so";
    private static final int DRAFTS_A_PAGE = 30;

    private final SetShelf shelf;
    private final Drafts drafts;
    private final Runs runs;

    SetListPages(SetShelf shelf, Drafts drafts, Runs runs) {
        this.shelf = shelf;
        this.drafts = drafts;
        this.runs = runs;
    }

    @GetMapping
    String list(
            @RequestParam(name = "truoc") Optional<UUID> before,
            @AuthenticationPrincipal SignedIn person,
            Model model) {
        List<InForce> inForce = shelf.ids().stream()
                .flatMap(id -> shelf.find(SetRef.inForce(id)).stream())
                .map(edition -> new InForce(edition, shelf.read(edition)))
                .toList();
        Slice<Draft> slice = Slice.of(
                drafts.page(before, DRAFTS_A_PAGE + 1),
                DRAFTS_A_PAGE,
                draft -> draft.id().toString());
        model.addAttribute("sets", inForce);
        model.addAttribute("drafts", slice.items());
        model.addAttribute("next", slice.next());
        model.addAttribute("newest", newestRuns(inForce));
        model.addAttribute("mayWrite", person.may(Permission.SET_WRITE));
        return "authoring/list";
    }

    /** @param ref a set, or a version of it as {@link SetRef} writes it */
    @GetMapping("/{set}")
    String annex(@PathVariable("set") String ref, @AuthenticationPrincipal SignedIn person, Model model) {
        Edition edition = shelf.find(SetRef.parse(ref)).orElseThrow(PageText::notFound);
        CriteriaSet set = shelf.read(edition);
        model.addAttribute("set", set);
        model.addAttribute("edition", edition);
        model.addAttribute("editions", shelf.editions(edition.id()));
        model.addAttribute("annex", EffectiveAnnex.of(set));
        model.addAttribute("nextVersion", drafts.nextVersion(edition.id()));
        model.addAttribute("mayWrite", person.may(Permission.SET_WRITE));
        return "authoring/set";
    }

    @PostMapping("/{set}/ban-nhap")
    String start(
            @PathVariable("set") String ref,
            @RequestParam(name = "phien-ban") @Pattern(regexp = VersionName.VERSION) String version,
            @RequestParam(name = "ly-do") @NotBlank @Size(max = PageText.REASON) String reason,
            @AuthenticationPrincipal SignedIn person) {
        Edition edition = shelf.find(SetRef.parse(ref)).orElseThrow(PageText::notFound);
        VersionName name = new VersionName(edition.id(), version);
        return PageText.toDraft(
                drafts.startFrom(ref, name, PageText.why(person, reason)).id());
    }

    private Map<String, ScoreRun> newestRuns(List<InForce> inForce) {
        Map<String, ScoreRun> newest = new LinkedHashMap<>();
        for (InForce each : inForce) {
            SetId id = each.set().id();
            runs.newest(id, 0).ifPresent(run -> newest.put(id.value(), run));
        }
        return newest;
    }
}
