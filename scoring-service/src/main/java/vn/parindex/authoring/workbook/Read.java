package vn.parindex.authoring.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.authoring.xlsx.Cell;
import vn.parindex.authoring.xlsx.Cell.Kind;
import vn.parindex.catalogue.shape.Scalar;
import vn.parindex.catalogue.shape.Shape;
import vn.parindex.catalogue.yaml.ListNode;
import vn.parindex.catalogue.yaml.Node;
import vn.parindex.catalogue.yaml.TextNode;
import vn.parindex.finding.Findings;

/** Đọc một ô thành giá trị của tệp. What a cell may not be is a finding at the cell; its text is handed on all the same. */
final class Read {

    /** Characters of one text; the files take no longer ones. */
    private static final int LONGEST = 4_000;

    private final Findings findings;
    private final Numbers numbers;

    Read(Findings findings) {
        this.findings = findings;
        this.numbers = new Numbers(findings);
    }

    /** The value of a cell that is not blank. */
    Node value(Column column, Cell cell) {
        String text = cell.text().strip();
        if (Column.isRemovable(column.shape()) && text.equals(Written.NONE)) {
            return new TextNode(text, cell.place());
        }
        Shape held = Column.held(column.shape());
        if (held instanceof Shape.Either either) {
            boolean list = text.contains("\n") || text.startsWith(Written.BULLET.strip());
            return list ? lines(column, (Shape.Items) either.second(), cell) : scalar(column, either.first(), cell);
        }
        return held instanceof Shape.Items items ? lines(column, items, cell) : scalar(column, held, cell);
    }

    private Node lines(Column column, Shape.Items items, Cell cell) {
        if (cell.kind() != Kind.TEXT) {
            return new ListNode(List.of(scalar(column, items.item(), cell)), cell.place());
        }
        List<Node> values = new ArrayList<>();
        for (String line : cell.text().split("\n", -1)) {
            String item = line.startsWith(Written.BULLET.strip()) ? line.substring(1) : line;
            if (!item.isBlank()) {
                values.add(scalar(column, items.item(), new Cell(Kind.TEXT, item, "", cell.place())));
            }
        }
        return new ListNode(values, cell.place());
    }

    private TextNode scalar(Column column, Shape shape, Cell cell) {
        if (cell.text().length() > LONGEST) {
            findings.error(
                    "text-too-long",
                    cell.place(),
                    "chữ quá dài (" + cell.text().length() + " ký tự)",
                    "không quá " + LONGEST + " ký tự");
            return new TextNode("", cell.place());
        }
        return new TextNode(text(column, shape, cell), cell.place());
    }

    private String text(Column column, Shape shape, Cell cell) {
        Scalar scalar = shape instanceof Shape.Text text ? text.scalar() : Scalar.TEXT;
        if (shape instanceof Shape.Choice choice) {
            return choice(column, choice.values(), numbers.whole(cell));
        }
        return switch (scalar) {
            case NUMBER, AMOUNT, WHOLE, PERCENT, POINTS, BOUND -> numbers.text(scalar, cell);
            case DATE -> numbers.day(cell);
            case YES_NO -> choice(column, List.of("yes", "no"), textCell(cell));
            case ID -> unquoted(textCell(cell).split(Wording.MEANS, 2)[0].strip());
            default -> unquoted(textCell(cell));
        };
    }

    private static String unquoted(String text) {
        return Quoted.read(text).orElse(text);
    }

    /** A value, its meaning, or both as the list offers them. */
    private static String choice(Column column, List<String> values, String text) {
        String given = text.strip();
        for (String value : values) {
            Optional<String> meaning = Wording.meaning(column.key(), value);
            if (given.equalsIgnoreCase(value)
                    || given.equals(Wording.shown(column.key(), value))
                    || meaning.filter(given::equalsIgnoreCase).isPresent()) {
                return value;
            }
        }
        return given;
    }

    /** Refuses what is no text in the columns that are none of the format's keys. */
    void textCells(Map<String, Cell> cells) {
        cells.forEach((path, cell) -> {
            if (path.startsWith("@")) {
                textCell(cell);
            }
        });
    }

    /** The text of a text cell; a number there has lost what was typed. */
    private String textCell(Cell cell) {
        if (cell.kind() == Kind.NUMBER || cell.kind() == Kind.PERCENT) {
            findings.error(
                    "number-in-text-cell",
                    cell.place(),
                    "ô là số, không phải chữ (" + cell.text() + ")",
                    "ô kiểu số không giữ số 0 cuối, 3.10 thành 3.1; đổi định dạng ô thành Text rồi gõ lại");
        } else if (cell.kind() == Kind.DATE) {
            numbers.notDate(cell);
        }
        return cell.text().strip();
    }
}
