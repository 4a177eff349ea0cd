package vn.parindex.catalogue.yaml;

import java.util.Iterator;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import vn.parindex.finding.Findings;
import vn.parindex.finding.Place;

/**
 * Đọc YAML. Reads one document into a tree of text through the event stream only, so that no object is ever constructed
 * and a hostile file costs no more than its own length.
 */
public final class YamlReader {

    private YamlReader() {}

    /** Largest file that is read, in bytes; a caller need not read more than one byte beyond it. */
    public static int limit() {
        return SourceText.LIMIT;
    }

    /** The document of a file; empty when a finding says what is wrong. */
    public static Optional<Node> read(String file, byte[] bytes, Findings findings) {
        return SourceText.of(file, bytes, findings).flatMap(text -> parse(file, text, findings));
    }

    /** The document of a text that was read before, or a value written as in a file. */
    public static Optional<Node> parse(String file, String text, Findings findings) {
        TreeBuilder tree = new TreeBuilder(file, findings);
        CommentSearch comments = new CommentSearch(file, text, findings);
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(SourceText.LIMIT);
        Iterator<Event> events = new Events(new ParserImpl(new StreamReader(text), options));
        try {
            while (events.hasNext() && !tree.isBroken()) {
                Event event = events.next();
                comments.covered(event);
                tree.accept(event);
            }
        } catch (MarkedYAMLException e) {
            syntax(file, e.getProblemMark(), String.valueOf(e.getProblem()), findings);
            return Optional.empty();
        } catch (YAMLException e) {
            syntax(file, null, String.valueOf(e.getMessage()), findings);
            return Optional.empty();
        }
        if (!tree.isBroken()) {
            comments.finish();
        }
        return tree.root();
    }

    private static void syntax(
            String file, @org.jspecify.annotations.Nullable Mark mark, String problem, Findings findings) {
        Place place = mark == null ? Place.of(file) : new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
        findings.error(
                "yaml-syntax",
                place,
                "sai cú pháp YAML (" + problem + ")",
                "xem lại thụt dòng, dấu hai chấm và dấu nháy");
    }

    /** The parser as an iterator. */
    private record Events(ParserImpl parser) implements Iterator<Event> {

        @Override
        public boolean hasNext() {
            return parser.peekEvent() != null;
        }

        @Override
        public Event next() {
            return parser.getEvent();
        }
    }
}
