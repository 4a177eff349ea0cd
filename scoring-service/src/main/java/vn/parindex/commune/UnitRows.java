package vn.parindex.commune;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.parindex.csv.Cell;
import vn.parindex.csv.CsvRow;
import vn.parindex.finding.Findings;
import vn.parindex.finding.Nearest;

/** Checks the rows of one units file, alone and against each other. */
final class UnitRows {

    static final List<String> TYPES =
            List.of("xã", "phường", "thị trấn", "đặc khu", "huyện", "quận", "thị xã", "thành phố");

    private static final Pattern CODE = Pattern.compile("[0-9]{5}|(?=.*[A-Za-z])[A-Za-z0-9][A-Za-z0-9_-]{0,31}");
    private static final Pattern PARENT = Pattern.compile("[0-9]{2,3}|(?=.*[A-Za-z])[A-Za-z0-9][A-Za-z0-9_-]{0,31}");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,4}");

    private final Findings findings;
    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();

    UnitRows(Findings findings) {
        this.findings = findings;
    }

    /** The unit; empty when the row has an error, which is reported. */
    Optional<Unit> read(CsvRow row) {
        int before = findings.size();
        Cell code = row.cell("code");
        checkCode(code);
        Integer first = lines.putIfAbsent(code.text(), row.line());
        if (first != null && !code.isEmpty()) {
            code.error(findings, "duplicate-unit", "mã đã có ở dòng " + first, "mỗi đơn vị một dòng");
        }
        Cell name = required(row.cell("name"));
        String type = type(row.cell("type"));
        Cell parent = row.cell("parent_code");
        checkParent(parent, required(row.cell("parent_name")));
        UnitAttributes attributes = UnitAttributes.read(row.cell("attributes"), findings);
        if (findings.size() > before) {
            return Optional.empty();
        }
        return Optional.of(new Unit(
                new UnitCode(code.text()),
                name.text(),
                type,
                new UnitCode(parent.text()),
                row.cell("parent_name").text(),
                attributes.free(),
                attributes.from(),
                attributes.to()));
    }

    private void checkCode(Cell code) {
        if (DIGITS.matcher(code.text()).matches()) {
            String padded = "0".repeat(5 - code.text().length()) + code.text();
            code.error(findings, "lost-zeros", "mã đơn vị mất số 0 ở đầu", "mã có 5 chữ số, có phải " + padded + "?");
        } else if (!CODE.matcher(code.text()).matches()) {
            code.error(
                    findings, "bad-code", "mã đơn vị không đúng dạng", "mã 5 chữ số của Tổng cục Thống kê, như 00004");
        }
    }

    private void checkParent(Cell code, Cell name) {
        if (!PARENT.matcher(code.text()).matches()) {
            boolean lost = code.text().matches("[0-9]");
            code.error(
                    findings,
                    lost ? "lost-zeros" : "bad-code",
                    lost ? "mã đơn vị cấp trên mất số 0 ở đầu" : "mã đơn vị cấp trên không đúng dạng",
                    "mã huyện 3 chữ số như 470, hoặc mã tỉnh 2 chữ số như 45");
        }
        String known = parents.putIfAbsent(code.text(), name.text());
        if (known != null && !known.equals(name.text()) && !name.isEmpty()) {
            name.error(
                    findings,
                    "parent-name",
                    "đơn vị cấp trên " + code.text() + " có hai tên",
                    "như dòng trên: " + known);
        }
    }

    private String type(Cell cell) {
        String key = VietnameseText.key(cell.text());
        Optional<String> type =
                TYPES.stream().filter(t -> VietnameseText.key(t).equals(key)).findFirst();
        if (type.isEmpty()) {
            String meant = Nearest.to(cell.text(), TYPES)
                    .map(t -> "có phải «" + t + "»? ")
                    .orElse("");
            cell.error(findings, "unknown-type", "loại đơn vị lạ", meant + "một trong: " + String.join(", ", TYPES));
        }
        return type.orElse("");
    }

    private Cell required(Cell cell) {
        if (cell.isEmpty()) {
            cell.error(findings, "missing-value", "thiếu " + cell.column(), "ô này bắt buộc");
        }
        return cell;
    }
}
