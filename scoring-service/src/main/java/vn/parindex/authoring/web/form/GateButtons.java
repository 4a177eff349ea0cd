package vn.parindex.authoring.web.form;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.parindex.authoring.form.GateWords;
import vn.parindex.authoring.workbook.FormCells;
import vn.parindex.catalogue.CriteriaSet;

/** Các nút viết vào câu điều kiện: a piece of the vocabulary, or known words in the place of unknown ones. */
final class GateButtons {

    static final String SENTENCE = "gate.0.sentence";

    private GateButtons() {}

    /** The cells that were sent, after the button that was pressed. */
    static FormCells pressed(Optional<CriteriaSet> set, SentForm sent) {
        FormCells cells = sent.cells();
        String sentence = cells.text(SENTENCE);
        String[] replaced = sent.text("thay").split("→", 2);
        if (replaced.length == 2) {
            return cells.with(SENTENCE, sentence.replace(replaced[0], replaced[1]));
        }
        return set.flatMap(known -> GateWords.pieces(known).stream()
                        .filter(piece -> sent.text("chen").equals(String.valueOf(piece.number())))
                        .findFirst())
                .map(piece -> cells.with(
                        SENTENCE, GateWords.inserted(sentence, piece.condition(), piece.with(values(piece, sent)))))
                .orElse(cells);
    }

    private static Map<String, String> values(GateWords.Piece piece, SentForm sent) {
        Map<String, String> values = new TreeMap<>();
        for (GateWords.Piece.Part part : piece.parts()) {
            String value = sent.text("m." + piece.number() + "." + part.kind());
            if (!value.isEmpty()) {
                values.put(part.kind(), value.replace("\"", ""));
            }
        }
        return values;
    }
}
