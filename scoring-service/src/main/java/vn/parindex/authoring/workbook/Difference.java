package vn.parindex.authoring.workbook;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Một điều khác giữa hai phiên bản.
 *
 * @param subject whose it is, as people call it
 * @param heading the column; empty when a whole row is new or gone
 * @param before empty when it was not there
 * @param after empty when it is not there any more
 */
record Difference(String sheet, String subject, String heading, Optional<String> before, Optional<String> after) {

    /** «Chỉ tiêu, 7.3, Giá trị: 45 → 50». */
    String line() {
        String where = Stream.of(sheet, subject, heading)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return where + ": " + before.map(Difference::oneLine).orElse("(mới)") + " → "
                + after.map(Difference::oneLine).orElse("(bỏ)");
    }

    private static String oneLine(String text) {
        return text.isEmpty() ? "(trống)" : text.replace('\n', ';');
    }
}
