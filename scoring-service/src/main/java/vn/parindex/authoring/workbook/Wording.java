package vn.parindex.authoring.workbook;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import vn.parindex.catalogue.shape.Scalar;
import vn.parindex.catalogue.shape.Shape;

/** Lời của sổ: headings, notes and what the values of closed lists mean; kept in {@code columns.properties}. */
final class Wording {

    /** Stands between a value and its meaning. */
    static final String MEANS = " · ";

    private static final Properties WORDS = words();

    private Wording() {}

    private static Properties words() {
        Properties words = new Properties();
        try (Reader in = new InputStreamReader(
                java.util.Objects.requireNonNull(Wording.class.getResourceAsStream("columns.properties")),
                StandardCharsets.UTF_8)) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read columns.properties", e);
        }
        return words;
    }

    /** The heading of a column: its own, else that of the end of its path after that of the beginning. */
    static String heading(String path) {
        Optional<String> own = words(path, 0);
        if (own.isPresent()) {
            return own.get();
        }
        for (int dot = path.indexOf('.'); dot > 0; dot = path.indexOf('.', dot + 1)) {
            Optional<String> end = words(path.substring(dot + 1), 0);
            if (end.isPresent()) {
                return heading(path.substring(0, dot)) + ": "
                        + end.get().substring(0, 1).toLowerCase(Locale.ROOT)
                        + end.get().substring(1);
            }
        }
        throw new IllegalStateException("columns.properties says nothing about " + path);
    }

    /** The heading that is written for exactly this path. */
    static Optional<String> own(String path) {
        return words(path, 0);
    }

    /** What the heading's note says: what the column is for, what it takes, and its key in the files. */
    static String note(Column column) {
        String path = column.path();
        StringBuilder note = new StringBuilder();
        for (int from = 0; from >= 0 && note.isEmpty(); from = next(path, from)) {
            words(path.substring(from), 1).ifPresent(note::append);
        }
        if (note.isEmpty()) {
            throw new IllegalStateException("columns.properties explains nothing of " + path);
        }
        note.append("\nGhi: ").append(takes(column)).append('.');
        if (!path.startsWith("@")) {
            note.append("\nKhóa trong tệp: ").append(path).append('.');
        }
        return note.toString();
    }

    private static int next(String path, int from) {
        int dot = path.indexOf('.', from);
        return dot < 0 ? -1 : dot + 1;
    }

    private static String takes(Column column) {
        Shape held = Column.held(column.shape());
        String none = Column.isRemovable(column.shape()) ? "; none: bỏ khóa này" : "";
        if (held instanceof Shape.Items items) {
            return "mỗi dòng trong ô một mục (Alt+Enter), " + takes(new Column(column.path(), items.item())) + none;
        }
        if (held instanceof Shape.Choice) {
            return "một trong " + String.join("; ", choices(column)) + none;
        }
        return (held instanceof Shape.Text text ? takes(text.scalar()) : "một câu, hoặc mỗi dòng trong ô một câu")
                + none;
    }

    private static String takes(Scalar scalar) {
        return switch (scalar) {
            case DATE -> "ngày thật hoặc chữ dạng 31/12/2024";
            case YES_NO -> "yes · có hoặc no · không";
            case CODE -> scalar.expected() + ", luôn là ô chữ (Text): 3.10 khác 3.1";
            case NUMBER, AMOUNT -> "số thập phân, dấu phẩy hoặc dấu chấm, như 1,50";
            case POINTS -> "số điểm như 1,50, hoặc 75% max";
            default -> scalar.expected();
        };
    }

    /** The values of a closed list, each with its meaning; none when the column has no such list. */
    static List<String> choices(Column column) {
        Shape held = Column.held(column.shape());
        if (held instanceof Shape.Choice choice) {
            return choice.values().stream()
                    .map(value -> shown(column.key(), value))
                    .toList();
        }
        boolean yesNo = held instanceof Shape.Text text && text.scalar() == Scalar.YES_NO;
        return yesNo ? List.of(shown(column.key(), "yes"), shown(column.key(), "no")) : List.of();
    }

    /** A value of a closed list with its meaning. */
    static String shown(String key, String value) {
        return meaning(key, value).map(meaning -> value + MEANS + meaning).orElse(value);
    }

    /** What a value of a closed list means; empty when it says so itself. */
    static Optional<String> meaning(String key, String value) {
        return words(key + "/" + value, 0).or(() -> words("/" + value, 0));
    }

    /** @param part 0: the words themselves, 1: what explains them */
    private static Optional<String> words(String key, int part) {
        return Optional.ofNullable(WORDS.getProperty(key))
                .map(words -> words.split(" \\| ", 2))
                .filter(parts -> parts.length > part)
                .map(parts -> parts[part].strip());
    }
}
