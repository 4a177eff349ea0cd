package vn.parindex.authoring.xlsx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.finding.Place;

/** What all sheets of a workbook share: their names and parts, the texts, the formats, the first day. */
final class BookParts {

    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final String FOLDER = "xl/";

    private final Parts parts;
    private final Map<String, String> idOfSheet = new LinkedHashMap<>();
    private final Map<String, String> partOfId = new LinkedHashMap<>();
    private final List<String> texts = new ArrayList<>();
    private final Formats formats = new Formats();
    private boolean from1904;
    private int cells;
    private long shown;

    BookParts(Parts parts) throws Refusal {
        this.parts = parts;
        read(Parts.WORKBOOK, (element, attributes) -> {
            if (element.equals("sheet")) {
                idOfSheet.putIfAbsent(attributes.get("name"), attributes.get("id"));
            } else if (element.equals("workbookPr")) {
                from1904 = List.of("1", "true").contains(attributes.get("date1904"));
            }
        });
        read(RELATIONS, (element, attributes) -> partOfId.put(attributes.get("Id"), attributes.get("Target")));
        read("xl/sharedStrings.xml", new SharedTexts(texts));
        read("xl/styles.xml", formats);
    }

    private void read(String name, Xml.Handler handler) throws Refusal {
        Optional<Xml> part = parts.xml(name);
        if (part.isPresent()) {
            part.get().read(handler);
        }
    }

    /** The names of the sheets in their order. */
    List<String> sheets() {
        return List.copyOf(idOfSheet.keySet());
    }

    /** The part of a sheet; empty when it is no sheet of cells. */
    Optional<Xml> sheet(String name) {
        String target = partOfId.getOrDefault(idOfSheet.getOrDefault(name, ""), "");
        return parts.xml(target.startsWith("/") ? target.substring(1) : FOLDER + target);
    }

    /** A shared text that one more cell shows. */
    Optional<String> text(int index, Place cell) throws Refusal {
        if (index < 0 || index >= texts.size()) {
            return Optional.empty();
        }
        String text = texts.get(index);
        shown += text.length();
        if (shown > Limits.SHOWN_TEXT) {
            throw new Refusal(
                    "workbook-too-large", parts.file(), "sổ có quá nhiều chữ (trang " + cell.file() + ")", Limits.SAID);
        }
        return Optional.of(text);
    }

    String format(int style) {
        return formats.of(style);
    }

    /** Counts one more cell of the workbook. */
    void count(Place cell) throws Refusal {
        cells++;
        if (cells > Limits.CELLS) {
            throw new Refusal(
                    "workbook-too-large", parts.file(), "sổ có quá nhiều ô (trang " + cell.file() + ")", Limits.SAID);
        }
    }

    boolean from1904() {
        return from1904;
    }
}
