package vn.parindex.authoring.web.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ResponseStatusException;
import vn.parindex.authoring.draft.Why;
import vn.parindex.authoring.workbook.FormCells;

/** Biểu đã gửi: what the form of a leaf or a gate sends, its cells and the button that was pressed. */
record SentForm(MultiValueMap<String, String> sent) {

    private static final String CELL = "o.";
    private static final int LONGEST_REASON = 1_000;
    private static final int MOST_CELLS = 2_000;

    /** The revision that the form was opened on. */
    int basedOn() {
        try {
            return Integer.parseInt(text("dua-tren"));
        } catch (NumberFormatException notMadeByThePage) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "dua-tren", notMadeByThePage);
        }
    }

    /** The cells after the button that adds, removes or fills some. */
    FormCells cells() {
        Map<String, String> typed = new LinkedHashMap<>();
        sent.forEach((name, values) -> {
            if (name.startsWith(CELL) && typed.size() < MOST_CELLS) {
                typed.put(name.substring(CELL.length()), values.get(0));
            }
        });
        FormCells cells = FormCells.typed(typed);
        String[] removed = text("bo").split("\\.", 2);
        if (removed.length == 2 && removed[1].matches("\\d{1,3}")) {
            cells = cells.without(removed[0], Integer.parseInt(removed[1]));
        }
        String[] filled = text("sua").split("=", 2);
        return filled.length == 2 ? cells.filled(filled[0], filled[1]) : cells;
    }

    /** The part that gets one more row; empty text for none. */
    String added() {
        return text("them");
    }

    /** Whether the button that saves was pressed. */
    boolean saves() {
        return text("lam").equals("luu");
    }

    /** The reason for the history; empty when nothing that can be seen was written. */
    Optional<String> reason() {
        String typed = text("ly-do");
        return Optional.of(typed.substring(0, Math.min(typed.length(), LONGEST_REASON)))
                .filter(Why::isSeen);
    }

    String text(String name) {
        return Optional.ofNullable(sent.getFirst(name)).orElse("").strip();
    }
}
