package vn.parindex.authoring.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.parindex.authoring.workbook.FormField.Choice;
import vn.parindex.authoring.workbook.FormField.Kind;
import vn.parindex.catalogue.shape.Key;
import vn.parindex.catalogue.shape.Scalar;
import vn.parindex.catalogue.shape.Shape;

/** Các ô hiện ra: of a leaf only those that its method has a use for. */
public final class FormFields {

    /**
     * Các dòng của một phần.
     *
     * @param key how the names of its cells begin
     * @param title what a row is called
     * @param repeats whether rows can be added and taken away
     */
    public record Rows(String key, String title, boolean repeats, List<Row> rows) {}

    /** Một dòng. */
    public record Row(int number, List<FormField> fields) {}

    /** Keys that only a set for districts reads. */
    private static final Set<String> OF_DISTRICTS = Set.of("roll-up");

    private final FormCells cells;
    private final FieldChoices choices;
    private final boolean district;

    /**
     * @param offered what cells offer besides the closed lists: values with their names, by the last key of the column
     * @param district whether the set is for districts
     */
    public FormFields(FormCells cells, Map<String, Map<String, String>> offered, boolean district) {
        this.cells = cells;
        this.choices = new FieldChoices(cells, offered);
        this.district = district;
    }

    /** The fields of the leaf's own row, in the order of the columns. */
    public List<FormField> leaf() {
        return row(FormPart.LEAF, 0);
    }

    public List<FormField> amendment() {
        return row(FormPart.AMENDMENT, 0);
    }

    public List<FormField> gate() {
        return row(FormPart.GATE, 0);
    }

    /** The fields of an indicator that is not there yet. */
    public List<FormField> indicator() {
        return row(FormPart.INDICATOR, 0);
    }

    /** The ways to score, as the field of a leaf offers them. */
    public static List<Choice> methods() {
        return new FormFields(FormCells.NONE, Map.of(), false)
                .leaf().stream()
                        .filter(field -> field.path().equals("method"))
                        .flatMap(field -> field.choices().stream())
                        .toList();
    }

    /** The fields of a figure that is tried. */
    public List<FormField> figure(int number) {
        return row(FormPart.FIGURE, number);
    }

    /**
     * The parts that the leaf's method may have.
     *
     * @param added the part that gets one more row, blank; empty text for none
     */
    public List<Rows> parts(String added) {
        List<Rows> parts = new ArrayList<>();
        for (FormPart part : FormPart.ofLeaf()) {
            if (part.keys().stream().anyMatch(key -> LeafForm.isUsed(cells, key))) {
                parts.add(new Rows(
                        part.key(),
                        part.kind(),
                        part.repeats(),
                        rows(part, part.key().equals(added))));
            }
        }
        return List.copyOf(parts);
    }

    private List<Row> rows(FormPart part, boolean oneMore) {
        Set<Integer> numbers = new LinkedHashSet<>(cells.rows(part.key()));
        if (!part.repeats()) {
            numbers.add(0);
        } else if (oneMore) {
            numbers.add(numbers.stream().max(Integer::compare).orElse(-1) + 1);
        }
        return numbers.stream()
                .map(number -> new Row(number, row(part, number)))
                .toList();
    }

    private List<FormField> row(FormPart part, int number) {
        return part.columns().stream()
                .filter(column -> isShown(part, column))
                .map(column -> field(part, number, column))
                .toList();
    }

    private boolean isShown(FormPart part, Column column) {
        boolean ofLeaf = part.equals(FormPart.LEAF) || FormPart.ofLeaf().contains(part);
        if (ofLeaf && !LeafForm.isUsed(cells, part.keyOf(column))) {
            return false;
        }
        return district || !OF_DISTRICTS.contains(column.key());
    }

    /** What was typed and is of no use to the method: headings with their values. It is carried along, and goes when saved. */
    public Map<String, String> unused() {
        Map<String, String> unused = new LinkedHashMap<>();
        List<FormPart> parts = new ArrayList<>(FormPart.ofLeaf());
        parts.add(FormPart.LEAF);
        for (FormPart part : parts) {
            for (int row : cells.rows(part.key())) {
                for (Column column : part.columns()) {
                    String name = FormCells.name(part.key(), row, column.path());
                    if (!cells.text(name).isEmpty() && !LeafForm.isUsed(cells, part.keyOf(column))) {
                        unused.put(name, Wording.heading(column.path()) + ": " + cells.text(name));
                    }
                }
            }
        }
        return unused;
    }

    /** What stands in cells that are not shown and still count: they are carried along. */
    public Map<String, String> hidden() {
        Map<String, String> hidden = new LinkedHashMap<>();
        for (Column column : FormPart.LEAF.columns()) {
            String name = FormCells.name(FormPart.LEAF.key(), 0, column.path());
            if (!isShown(FormPart.LEAF, column) && !cells.text(name).isEmpty()) {
                hidden.put(name, cells.text(name));
            }
        }
        unused().keySet().forEach(name -> hidden.put(name, cells.text(name)));
        return hidden;
    }

    private FormField field(FormPart part, int number, Column column) {
        String[] note = Wording.note(column).split("\n", 2);
        String name = FormCells.name(part.key(), number, column.path());
        return new FormField(
                name,
                column.path(),
                Wording.heading(column.path()),
                note[0],
                note.length > 1 ? note[1] : "",
                kind(column),
                isRequired(part, column),
                cells.text(name),
                choices.of(column));
    }

    private static boolean isRequired(FormPart part, Column column) {
        if (part.repeats()) {
            Shape.Record item = Column.item(Column.of(Keys.LEAF, part.key()));
            return item.key(column.path()).filter(Key::required).isPresent();
        }
        return part.equals(FormPart.LEAF)
                && Keys.LEAF.key(column.path()).filter(Key::required).isPresent();
    }

    private Kind kind(Column column) {
        if (!choices.of(column).isEmpty()) {
            return Kind.CHOICE;
        }
        if (FormPart.hasLines(column)) {
            return Kind.LINES;
        }
        Scalar scalar = Column.held(column.shape()) instanceof Shape.Text text ? text.scalar() : Scalar.TEXT;
        return switch (scalar) {
            case DATE -> Kind.DAY;
            case NUMBER, AMOUNT, WHOLE, PERCENT, POINTS, BOUND, CODE -> Kind.NUMBER;
            default -> Kind.TEXT;
        };
    }
}
