package vn.parindex.csv;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.finding.Findings;
import vn.parindex.finding.Nearest;
import vn.parindex.finding.Place;

/** Checks the first line against the columns that are wanted; their order is free. */
final class CsvHeader {

    private final String file;
    private final int line;
    private final List<String> wanted;
    private final Findings findings;

    CsvHeader(String file, int line, List<String> wanted, Findings findings) {
        this.file = file;
        this.line = line;
        this.wanted = wanted;
        this.findings = findings;
    }

    /** Column name to position; empty when the header is wrong, which is reported. */
    Optional<Map<String, Integer>> read(String text, List<RawCell> cells) {
        if (cells.size() == 1 && wanted.size() > 1 && text.indexOf(';') >= 0) {
            findings.error(
                    "semicolon-separator",
                    new Place(file, line, text.indexOf(';') + 1),
                    "cột ngăn bằng dấu chấm phẩy (" + Shown.of(text) + ")",
                    "ngăn bằng dấu phẩy; trong Excel chọn «CSV UTF-8 (Comma delimited)» hoặc đổi dấu ngăn danh sách");
            return Optional.empty();
        }
        int before = findings.size();
        Map<String, Integer> header = positions(cells);
        wanted.stream().filter(w -> !header.containsKey(w)).forEach(this::missing);
        return findings.size() == before ? Optional.of(header) : Optional.empty();
    }

    private Map<String, Integer> positions(List<RawCell> cells) {
        Map<String, Integer> header = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            String name = Normalizer.normalize(cells.get(i).text(), Normalizer.Form.NFC)
                    .strip();
            Place place = new Place(file, line, cells.get(i).column());
            if (!wanted.contains(name)) {
                findings.error("unknown-column", place, "cột lạ (" + Shown.of(name) + ")", meant(name));
            } else if (header.putIfAbsent(name, i) != null) {
                findings.error("duplicate-column", place, "cột lặp lại (" + name + ")", "mỗi cột một lần");
            }
        }
        return header;
    }

    private String meant(String name) {
        return Nearest.to(name, wanted)
                .map(n -> "có phải «" + n + "»? Các cột: " + String.join(",", wanted))
                .orElse("các cột: " + String.join(",", wanted));
    }

    private void missing(String column) {
        findings.error(
                "missing-column",
                new Place(file, line, 0),
                "thiếu cột (" + column + ")",
                "dòng đầu phải là " + String.join(",", wanted));
    }
}
