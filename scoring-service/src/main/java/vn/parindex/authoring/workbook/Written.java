package vn.parindex.authoring.workbook;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.parindex.authoring.xlsx.Cell;
import vn.parindex.catalogue.shape.Scalar;
import vn.parindex.catalogue.shape.Shape;
import vn.parindex.catalogue.yaml.ListNode;
import vn.parindex.catalogue.yaml.Node;
import vn.parindex.catalogue.yaml.TextNode;

/** Ghi một giá trị vào ô, so that {@link Read} gives the same value back. */
final class Written {

    /** Takes a key away in an amendment. */
    static final String NONE = "none";

    /** A group without any key. */
    static final String EMPTY = "{}";

    /** Stands before the only sentence of a list of sentences. */
    static final String BULLET = "• ";

    /** Outside of these years a date is text: Excel knows none before 1900, and a number there is more likely a slip. */
    static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);

    static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

    private Written() {}

    /** A value whose shape fits one cell. */
    static Cell cell(Column column, Node node) {
        if (Column.isRemovable(column.shape())
                && node instanceof TextNode text
                && text.text().equals(NONE)) {
            return Cell.text(NONE);
        }
        Shape held = Column.held(column.shape());
        if (held instanceof Shape.Either either) {
            return sentences(column, either, node);
        }
        if (held instanceof Shape.Items items) {
            return Cell.text(lines(new Column(column.path(), items.item()), ((ListNode) node).items()));
        }
        String text = ((TextNode) node).text();
        if (held instanceof Shape.Text shape && shape.scalar() == Scalar.DATE) {
            LocalDate day = LocalDate.parse(text);
            boolean real = !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY);
            return real ? Cell.date(day) : Cell.text(text(column, text));
        }
        return Cell.text(text(column, text));
    }

    private static Cell sentences(Column column, Shape.Either either, Node node) {
        if (node instanceof TextNode single) {
            return Cell.text(text(new Column(column.path(), either.first()), single.text()));
        }
        List<Node> items = ((ListNode) node).items();
        Shape item = ((Shape.Items) either.second()).item();
        String lines = lines(new Column(column.path(), item), items);
        return Cell.text(items.size() == 1 ? BULLET + lines : lines);
    }

    private static String lines(Column column, List<Node> items) {
        return items.stream()
                .map(item -> text(column, ((TextNode) item).text()))
                .collect(Collectors.joining("\n"));
    }

    private static String text(Column column, String text) {
        if (!(Column.held(column.shape()) instanceof Shape.Text shape)) {
            return Wording.shown(column.key(), text);
        }
        return switch (shape.scalar()) {
            case DATE -> text.substring(8) + "/" + text.substring(5, 7) + "/" + text.substring(0, 4);
            case NUMBER, AMOUNT, PERCENT, POINTS, BOUND -> text.replace('.', ',');
            case YES_NO -> Wording.shown(column.key(), text);
            default -> isSpecial(text) || Quoted.isNeeded(text) ? Quoted.of(text) : text;
        };
    }

    /** What would mean something else in a cell. */
    private static boolean isSpecial(String text) {
        return text.equals(NONE) || text.equals(EMPTY) || text.startsWith(BULLET.strip());
    }
}
