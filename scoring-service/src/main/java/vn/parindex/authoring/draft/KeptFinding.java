package vn.parindex.authoring.draft;

import java.util.List;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.parindex.finding.Correction;
import vn.parindex.finding.Finding;
import vn.parindex.finding.Place;
import vn.parindex.finding.Severity;

/** Phát hiện đã lưu: the JSON form of the column {@code draft_check.findings}. */
record KeptFinding(
        String code,
        Severity severity,
        String file,
        int line,
        int column,
        String what,
        String expected,
        Optional<String> example,
        Optional<Correction> correction) {

    private static final TypeReference<List<KeptFinding>> LIST = new TypeReference<>() {};

    static String write(List<Finding> findings) {
        return JsonMapper.shared()
                .writeValueAsString(findings.stream().map(KeptFinding::of).toList());
    }

    static List<Finding> read(String text) {
        return JsonMapper.shared().readValue(text, LIST).stream()
                .map(KeptFinding::finding)
                .toList();
    }

    private static KeptFinding of(Finding found) {
        Place place = found.place();
        return new KeptFinding(
                found.code(),
                found.severity(),
                place.file(),
                place.line(),
                place.column(),
                found.what(),
                found.expected(),
                found.example(),
                found.correction());
    }

    private Finding finding() {
        return new Finding(code, severity, new Place(file, line, column), what, expected, example, correction);
    }
}
