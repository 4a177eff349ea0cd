package vn.parindex.authoring.web.form;

import java.util.Map;
import java.util.TreeMap;
import vn.parindex.authoring.workbook.FormCells;

/** What a browser sends of a form: everything it holds, and what was typed over it. */
final class Typed {

    private Typed() {}

    /** @param revision that the form was opened on */
    static Map<String, String> over(FormCells cells, int revision, Map<String, String> typed) {
        Map<String, String> sent = new TreeMap<>();
        cells.texts().forEach((name, text) -> sent.put("o." + name, text));
        sent.put("dua-tren", String.valueOf(revision));
        sent.putAll(typed);
        return sent;
    }
}
