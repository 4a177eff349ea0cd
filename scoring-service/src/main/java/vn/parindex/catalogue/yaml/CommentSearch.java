package vn.parindex.catalogue.yaml;

import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import vn.parindex.finding.Findings;
import vn.parindex.finding.Place;

/** Finds {@code #} outside of every scalar: the only place where it can begin a comment. */
final class CommentSearch {

    private final String file;
    private final int[] text;
    private final Findings findings;
    private int position;
    private int line = 1;
    private int column = 1;

    CommentSearch(String file, String text, Findings findings) {
        this.file = file;
        this.text = text.indexOf('#') < 0 ? new int[0] : text.codePoints().toArray();
        this.findings = findings;
    }

    void covered(Event event) {
        if (event instanceof ScalarEvent) {
            advance(event.getStartMark().getIndex(), true);
            advance(event.getEndMark().getIndex(), false);
        }
    }

    void finish() {
        advance(text.length, true);
    }

    private void advance(int to, boolean searching) {
        while (position < Math.min(to, text.length)) {
            int c = text[position++];
            if (searching && c == '#') {
                findings.error(
                        "yaml-comment",
                        new Place(file, line, column),
                        "có chú thích (#)",
                        "dùng khóa note thay cho chú thích");
                skipLine();
            } else {
                column = c == '\n' ? 1 : column + 1;
                line += c == '\n' ? 1 : 0;
            }
        }
    }

    private void skipLine() {
        while (position < text.length && text[position] != '\n') {
            position++;
        }
    }
}
