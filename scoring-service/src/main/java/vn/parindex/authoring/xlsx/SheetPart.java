package vn.parindex.authoring.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.finding.Place;

/** The cells of one sheet. */
final class SheetPart implements Xml.Handler {

    private static final Pattern REFERENCE = Pattern.compile("([A-Z]{1,3})[0-9]{1,7}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,7}");
    private static final int LETTERS = 26;

    private final String name;
    private final Xml part;
    private final BookParts book;
    private final List<Sheet.Row> rows = new ArrayList<>();
    private final TextRuns runs = new TextRuns();
    private final StringBuilder value = new StringBuilder();
    private final StringBuilder formula = new StringBuilder();
    private SortedMap<Integer, Cell> cells = new TreeMap<>();
    private SavedCell.Kind kind = new SavedCell.Kind("", "");
    private String element = "";
    private boolean hasFormula;
    private int row;
    private int column;

    SheetPart(String name, Xml part, BookParts book) {
        this.name = name;
        this.part = part;
        this.book = book;
    }

    /** The whole sheet. */
    Sheet read() throws Refusal {
        part.read(this);
        return new Sheet(name, rows);
    }

    @Override
    public void start(String started, Xml.Attributes attributes) throws Refusal {
        element = started;
        runs.start(started);
        if (started.equals("row")) {
            int before = row;
            row = number(attributes.get("r"), before + 1);
            if (row <= before) {
                throw twice(new Place(name, row, 0));
            }
            column = 0;
            cells = new TreeMap<>();
        } else if (started.equals("c")) {
            column = column(attributes.get("r"));
            kind = new SavedCell.Kind(attributes.get("t"), book.format(number(attributes.get("s"), -1)));
            hasFormula = false;
            value.setLength(0);
            formula.setLength(0);
        } else if (started.equals("f")) {
            hasFormula = true;
        }
    }

    private static int number(String text, int otherwise) {
        return NUMBER.matcher(text).matches() ? Integer.parseInt(text) : otherwise;
    }

    private int column(String reference) throws Refusal {
        Matcher matcher = REFERENCE.matcher(reference);
        int found = column + 1;
        if (matcher.matches()) {
            found = matcher.group(1).chars().reduce(0, (before, letter) -> before * LETTERS + letter - 'A' + 1);
        }
        if (found <= column) {
            throw twice(new Place(name, row, found));
        }
        return found;
    }

    private void refuseBeyond(Place place) throws Refusal {
        boolean rowsEnd = rows.size() == Limits.ROWS;
        if (rowsEnd || column > Limits.COLUMNS) {
            throw new Refusal(
                    rowsEnd ? "too-many-rows" : "workbook-too-large",
                    part.file(),
                    "trang có quá nhiều dòng hoặc cột (" + CellPlace.shown(place) + ")",
                    Limits.SAID);
        }
    }

    /** Only one of the two would be seen by whoever looks at it. */
    private Refusal twice(Place place) {
        return part.refusal(
                "not-a-workbook", "ô hoặc dòng viết hai lần, hoặc sai thứ tự (" + CellPlace.shown(place) + ")");
    }

    @Override
    public void text(String text) {
        runs.text(text);
        if (element.equals("v")) {
            value.append(text);
        } else if (element.equals("f")) {
            formula.append(text);
        }
    }

    @Override
    public void end(String ended) throws Refusal {
        element = "";
        runs.end(ended);
        if (ended.equals("c")) {
            String inline = runs.take();
            Place place = new Place(name, row, column);
            Cell cell = hasFormula
                    ? new Cell(Cell.Kind.FORMULA, "=" + formula, "", place)
                    : kind.cell(kind.isInline() ? inline : value.toString(), place, book);
            if (!cell.isBlank()) {
                refuseBeyond(place);
                book.count(place);
                cells.put(column, cell);
            }
        } else if (ended.equals("row") && !cells.isEmpty()) {
            rows.add(new Sheet.Row(row, cells));
        }
    }
}
