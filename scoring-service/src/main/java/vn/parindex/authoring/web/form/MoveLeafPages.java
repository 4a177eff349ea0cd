package vn.parindex.authoring.web.form;

import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.parindex.account.SignedIn;
import vn.parindex.authoring.form.LayerOutline;
import vn.parindex.authoring.form.MovedLeaf;
import vn.parindex.authoring.web.form.OpenDrafts.OpenDraft;
import vn.parindex.authoring.workbook.FormCells;

/** Chuyển tiêu chí sang lĩnh vực hay nhóm khác, with its cases and everything that names it. */
@Controller
@RequestMapping("/ban-nhap/{id}/chuyen-tieu-chi/{code}")
class MoveLeafPages {

    private static final String PAGE = "authoring/leaf-move";

    private final OpenDrafts open;
    private final LayerOutline outline;
    private final LeafStep step;

    MoveLeafPages(OpenDrafts open, LayerOutline outline, LeafStep step) {
        this.open = open;
        this.outline = outline;
        this.step = step;
    }

    @GetMapping
    String open(@PathVariable("id") UUID id, @PathVariable("code") String code, Model model) {
        OpenDraft draft = open.latest(id);
        String first = outline.spots(draft.folder()).stream()
                .findFirst()
                .orElseThrow(OpenDrafts::notFound)
                .code();
        return page(draft, moved(draft, code, first, ""), "", model);
    }

    @PostMapping("/thu")
    String tried(
            @PathVariable("id") UUID id,
            @PathVariable("code") String code,
            @RequestParam MultiValueMap<String, String> sent,
            Model model) {
        LeafRequest request = new LeafRequest(sent);
        OpenDraft draft = open.at(id, request.basedOn());
        step.tried(draft, code, moved(draft, code, request), FormCells.NONE, model);
        return "authoring/leaf-outcome :: outcome";
    }

    @PostMapping
    String act(
            @PathVariable("id") UUID id,
            @PathVariable("code") String code,
            @RequestParam MultiValueMap<String, String> sent,
            @AuthenticationPrincipal SignedIn person,
            Model model) {
        LeafRequest request = new LeafRequest(sent);
        OpenDraft draft = open.at(id, request.basedOn());
        MovedLeaf moved = moved(draft, code, request);
        String page = page(draft, moved, request.reason().orElse(""), model);
        return request.saves() ? step.taken(draft, moved, request, person, model, page) : page;
    }

    private MovedLeaf moved(OpenDraft draft, String code, LeafRequest request) {
        return moved(draft, code, request.text("vao"), request.text("ma"));
    }

    private MovedLeaf moved(OpenDraft draft, String code, String spot, String number) {
        return outline.openMoved(draft.folder(), code, spot, number).orElseThrow(OpenDrafts::notFound);
    }

    private String page(OpenDraft draft, MovedLeaf moved, String reason, Model model) {
        step.tried(draft, moved.leaf().code(), moved, FormCells.NONE, model);
        model.addAttribute("moved", moved);
        model.addAttribute("name", moved.leaf().cells().text("leaf.0.name"));
        model.addAttribute("spots", outline.spots(draft.folder()));
        model.addAttribute("reason", reason);
        return PAGE;
    }
}
