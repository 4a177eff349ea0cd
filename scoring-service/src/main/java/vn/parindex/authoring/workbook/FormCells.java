package vn.parindex.authoring.workbook;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.authoring.xlsx.Cell;
import vn.parindex.catalogue.shape.Scalar;
import vn.parindex.catalogue.shape.Shape;
import vn.parindex.catalogue.yaml.TextNode;
import vn.parindex.finding.Place;

/**
 * Các ô của biểu nhập, by names such as {@code leaf.0.max} and {@code bands.1.points}: part, row, column. What they hold is
 * what the cells of the workbook hold, and is read by the same reader.
 *
 * @param texts blank ones may be left out
 */
public record FormCells(Map<String, String> texts) {

    /** A form in which nothing is filled. */
    public static final FormCells NONE = new FormCells(Map.of());

    private static final Pattern NAME = Pattern.compile("([a-z-]+)\\.([0-9]{1,3})\\.(.+)");
    private static final Pattern LINE_END = Pattern.compile("\\s*\\R\\s*");

    public FormCells {
        texts = Map.copyOf(texts);
    }

    /** What a browser sent: line ends as files have them, letters in one form, blank cells gone, one line where one belongs. */
    public static FormCells typed(Map<String, String> sent) {
        Map<String, String> texts = new LinkedHashMap<>();
        sent.forEach((name, text) -> {
            String lines = Normalizer.normalize(text, Normalizer.Form.NFC).replace("\r", "");
            boolean several = column(name).filter(FormPart::hasLines).isPresent();
            String plain =
                    several ? lines.strip() : LINE_END.matcher(lines.strip()).replaceAll(" ");
            if (!plain.isEmpty()) {
                texts.put(name, plain);
            }
        });
        return new FormCells(texts);
    }

    /** The text of a cell; empty text when it is blank. */
    public String text(String name) {
        return texts.getOrDefault(name, "");
    }

    /** These cells with one filled or, by an empty text, cleared. */
    public FormCells with(String name, String text) {
        Map<String, String> changed = new LinkedHashMap<>(texts);
        if (text.isEmpty()) {
            changed.remove(name);
        } else {
            changed.put(name, text);
        }
        return new FormCells(changed);
    }

    /** These cells with one filled with a value as the files write it: shown as the workbook shows it. */
    public FormCells filled(String name, String value) {
        Optional<Column> column = value.isEmpty() ? Optional.empty() : column(name);
        return with(
                name,
                column.filter(held -> !FormPart.hasLines(held))
                        .map(held -> shown(held, value))
                        .orElse(value));
    }

    private static String shown(Column column, String value) {
        boolean day = Column.held(column.shape()) instanceof Shape.Text text && text.scalar() == Scalar.DATE;
        return day && !Scalar.DATE.accepts(value)
                ? value
                : Written.cell(column, new TextNode(value, Place.of(""))).shown();
    }

    /** The numbers of a part's rows that hold something, in order. */
    List<Integer> rows(String part) {
        Set<Integer> rows = new TreeSet<>();
        texts.keySet().forEach(name -> {
            Matcher matcher = NAME.matcher(name);
            if (matcher.matches() && matcher.group(1).equals(part)) {
                rows.add(Integer.valueOf(matcher.group(2)));
            }
        });
        return List.copyOf(rows);
    }

    /** These cells without a row. */
    public FormCells without(String part, int row) {
        Map<String, String> kept = new LinkedHashMap<>(texts);
        kept.keySet().removeIf(name -> name.startsWith(part + "." + row + "."));
        return new FormCells(kept);
    }

    /** The rows of a part, for the reader; their places lead back to the names of the cells. */
    List<Line> lines(FormPart part) {
        return rows(part.key()).stream().map(row -> line(part, row)).toList();
    }

    /** One row, blank when nothing was typed there. */
    Line line(FormPart part, int row) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        Map<String, Place> places = new LinkedHashMap<>();
        for (int i = 0; i < part.columns().size(); i++) {
            String path = part.columns().get(i).path();
            Place place = new Place(part.key(), row + 1, i + 1);
            places.put(path, place);
            String text = text(name(part.key(), row, path));
            if (!text.isBlank()) {
                cells.put(path, new Cell(Cell.Kind.TEXT, text, "", place));
            }
        }
        return new Line(new Place(part.key(), row + 1, 0), cells, places);
    }

    /** The cells of some rows, as they are shown. */
    static Map<String, String> shown(FormPart part, List<Line> lines) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int row = 0; row < lines.size(); row++) {
            for (Column column : part.columns()) {
                String name = name(part.key(), row, column.path());
                lines.get(row).cell(column.path()).ifPresent(cell -> texts.put(name, cell.shown()));
            }
        }
        return texts;
    }

    static String name(String part, int row, String path) {
        return part + "." + row + "." + path;
    }

    private static Optional<Column> column(String name) {
        Matcher matcher = NAME.matcher(name);
        return matcher.matches()
                ? FormPart.named(matcher.group(1))
                        .flatMap(part -> part.columns().stream()
                                .filter(column -> column.path().equals(matcher.group(3)))
                                .findFirst())
                : Optional.empty();
    }

    /** The cell at a place that the reader named; empty when it is no cell of a form. */
    public static Optional<String> nameAt(Place place) {
        return FormPart.named(place.file())
                .filter(part -> place.line() > 0
                        && place.column() > 0
                        && place.column() <= part.columns().size())
                .map(part -> name(
                        part.key(),
                        place.line() - 1,
                        part.columns().get(place.column() - 1).path()));
    }

    /** The place of a cell, as the reader names it; empty when no form has such a cell. */
    public static Optional<Place> placeOf(String name) {
        Matcher matcher = NAME.matcher(name);
        return matcher.matches()
                ? FormPart.named(matcher.group(1))
                        .map(part -> NONE.line(part, Integer.parseInt(matcher.group(2))))
                        .flatMap(line -> Optional.ofNullable(line.places().get(matcher.group(3))))
                : Optional.empty();
    }

    /** Whether a place is in a form, on a cell or on a row as a whole. */
    public static boolean isInForm(Place place) {
        return FormPart.named(place.file()).isPresent();
    }

    /** What the rows of a part hold, wherever they stand. */
    List<Map<String, String>> values(FormPart part) {
        return lines(part).stream()
                .map(line -> {
                    Map<String, String> texts = new LinkedHashMap<>();
                    line.cells().forEach((path, cell) -> texts.put(path, cell.text()));
                    return texts;
                })
                .toList();
    }
}
