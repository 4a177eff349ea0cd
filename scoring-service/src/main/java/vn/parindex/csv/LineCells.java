package vn.parindex.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.finding.Findings;
import vn.parindex.finding.Place;

/** Splits one line into cells, as RFC 4180 says, except that a cell cannot hold a line break. */
final class LineCells {

    private final String line;
    private int at;

    private LineCells(String line) {
        this.line = line;
    }

    /** The cells; empty when the quotes do not close, which is reported. */
    static Optional<List<RawCell>> split(String line, String file, int number, Findings findings) {
        LineCells cells = new LineCells(line);
        List<RawCell> all = new ArrayList<>();
        do {
            int start = cells.at;
            Optional<String> text = cells.next();
            if (text.isEmpty()) {
                findings.error(
                        "quotes",
                        new Place(file, number, start + 1),
                        "dấu nháy kép không khớp (" + Shown.of(line.substring(start)) + ")",
                        "ô có dấu nháy phải mở và đóng bằng nháy kép ngay trên dòng đó, nháy ở trong viết hai lần");
                return Optional.empty();
            }
            all.add(new RawCell(text.get(), start + 1));
        } while (cells.more());
        return Optional.of(all);
    }

    /** Steps over the comma; false at the end of the line. */
    private boolean more() {
        return at++ < line.length();
    }

    private Optional<String> next() {
        if (at < line.length() && line.charAt(at) == '"') {
            return quoted();
        }
        int comma = line.indexOf(',', at);
        String text = line.substring(at, comma < 0 ? line.length() : comma);
        at += text.length();
        return text.indexOf('"') < 0 ? Optional.of(text) : Optional.empty();
    }

    private Optional<String> quoted() {
        StringBuilder text = new StringBuilder();
        for (int i = at + 1; i < line.length(); i++) {
            if (line.charAt(i) != '"') {
                text.append(line.charAt(i));
            } else if (i + 1 < line.length() && line.charAt(i + 1) == '"') {
                text.append('"');
                i++;
            } else {
                at = i + 1;
                boolean closed = at == line.length() || line.charAt(at) == ',';
                return closed ? Optional.of(text.toString()) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
