package vn.parindex.authoring.web.form;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.parindex.account.SignedIn;
import vn.parindex.authoring.form.EditedLeaf;
import vn.parindex.authoring.form.LayerOutline;
import vn.parindex.authoring.form.LeafSpot;
import vn.parindex.authoring.form.MovedLeaf;
import vn.parindex.authoring.workbook.FormCells;

/** Chuyển tiêu chí sang lĩnh vực hay nhóm khác, with its cases and everything that names it. */
@Controller
@RequestMapping("/ban-nhap/{id}/chuyen-tieu-chi/{code}")
class MoveLeafPages {

    private final LayerOutline outline;
    private final LeafStep step;

    MoveLeafPages(LayerOutline outline, LeafStep step) {
        this.outline = outline;
        this.step = step;
    }

    @GetMapping
    String open(OpenDraft draft, @PathVariable("code") String code, Model model) {
        List<String> spots =
                outline.spots(draft.folder()).stream().map(LeafSpot::code).toList();
        String own = code.substring(0, Math.max(0, code.lastIndexOf('.')));
        String spot = Stream.concat(Stream.of(own).filter(spots::contains), spots.stream())
                .findFirst()
                .orElseThrow(OpenDrafts::notFound);
        return page(draft, moved(draft, code, spot), FormCells.NONE, "", model);
    }

    @PostMapping("/thu")
    String tried(OpenDraft draft, @PathVariable("code") String code, SentForm sent, Model model) {
        return step.tried(draft, code, moved(draft, code, sent.text("vao")), sent.cells(), model);
    }

    @PostMapping
    String act(
            OpenDraft draft,
            @PathVariable("code") String code,
            SentForm sent,
            @AuthenticationPrincipal SignedIn person,
            Model model) {
        MovedLeaf moved = moved(draft, code, sent.text("vao"));
        String page = page(draft, moved, sent.cells(), sent.reason().orElse(""), model);
        return sent.saves() ? step.taken(draft, moved, sent, person, model, page) : page;
    }

    private MovedLeaf moved(OpenDraft draft, String code, String spot) {
        return outline.openMoved(draft.folder(), code, spot).orElseThrow(OpenDrafts::notFound);
    }

    private String page(OpenDraft draft, MovedLeaf moved, FormCells typed, String reason, Model model) {
        step.tried(draft, moved.leaf().code(), moved, typed, model);
        model.addAttribute("spot", moved.spot().code());
        model.addAttribute("number", typed.text(EditedLeaf.CODE));
        model.addAttribute("name", moved.leaf().cells().text("leaf.0.name"));
        model.addAttribute("spots", outline.spots(draft.folder()));
        model.addAttribute("reason", reason);
        return "authoring/leaf-move";
    }
}
