package vn.parindex.authoring.draft;

import java.util.Map;
import java.util.regex.Pattern;
import vn.parindex.finding.BadInput;
import vn.parindex.finding.Findings;
import vn.parindex.finding.Place;

/** Tệp gửi lên: names that are names of files in a folder and of nothing else, and no more than a layer can need. */
final class GivenFiles {

    private static final Pattern NAME = Pattern.compile("(cases/)?[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,120}\\.yaml");
    private static final int MOST_FILES = 300;
    private static final int MOST_LETTERS = 8 * 1024 * 1024;

    private GivenFiles() {}

    /** @throws BadInput with every name that cannot be used */
    static void check(Map<String, String> files) {
        Findings findings = new Findings();
        files.forEach((file, text) -> {
            if (text == null) {
                findings.error("empty-file", Place.of(shown(file)), "tệp không có nội dung (null)", "cần nội dung tệp");
            }
        });
        findings.stopOnErrors();
        if (files.size() > MOST_FILES) {
            findings.error(
                    "too-many-files",
                    Place.of("set.yaml"),
                    "quá nhiều tệp (" + files.size() + ")",
                    "không quá " + MOST_FILES + " tệp");
        }
        files.keySet().stream()
                .filter(file -> !NAME.matcher(file).matches() || file.contains(".."))
                .forEach(file -> findings.error(
                        "file-name",
                        Place.of("set.yaml"),
                        "tên tệp không dùng được (" + shown(file) + ")",
                        "cần set.yaml, indicators.yaml, <mã>-<tên>.yaml hoặc cases/<tên>.yaml"));
        long letters = files.values().stream().mapToLong(String::length).sum();
        if (letters > MOST_LETTERS) {
            findings.error(
                    "too-large",
                    Place.of("set.yaml"),
                    "bộ quá lớn (" + letters + " ký tự)",
                    "không quá " + MOST_LETTERS + " ký tự");
        }
        findings.stopOnErrors();
    }

    private static String shown(String file) {
        String plain = file.replaceAll("\\p{Cntrl}", "?");
        return plain.substring(0, Math.min(plain.length(), 100));
    }
}
