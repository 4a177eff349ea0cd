package vn.parindex.commune;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.parindex.csv.CsvFile;
import vn.parindex.csv.CsvRow;
import vn.parindex.finding.BadInput;
import vn.parindex.finding.Findings;
import vn.parindex.finding.Place;

/**
 * Tệp đơn vị: {@code code,name,type,parent_code,parent_name,attributes}. Attributes are {@code key=value} split by
 * {@code ;}; the keys {@code from} and {@code to} are the first and last day of the unit.
 */
public final class CommunesFile {

    /** The header. */
    public static final List<String> COLUMNS =
            List.of("code", "name", "type", "parent_code", "parent_name", "attributes");

    private CommunesFile() {}

    /**
     * Reads a file as far as it can be read, so that other files can still be looked at.
     *
     * @param findings takes everything that is wrong
     * @return the units whose lines are in order
     */
    public static List<Unit> read(Path file, Findings findings) {
        if (!Files.isRegularFile(file)) {
            findings.error(
                    "no-file", Place.of(file.toString()), "không có tệp (" + file + ")", "đường dẫn tới tệp CSV");
            return List.of();
        }
        try (InputStream in = Files.newInputStream(file)) {
            return units(file.toString(), in, findings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a stream.
     *
     * @param name what findings call it
     * @throws BadInput with everything that is wrong; nothing is kept then
     */
    public static List<Unit> read(String name, InputStream in) {
        Findings findings = new Findings();
        List<Unit> units = units(name, in, findings);
        findings.stopOnErrors();
        return units;
    }

    private static List<Unit> units(String name, InputStream in, Findings findings) {
        UnitRows rows = new UnitRows(findings);
        List<Unit> units = new ArrayList<>();
        try {
            new CsvFile(name, COLUMNS, findings)
                    .read(in, (CsvRow row) -> rows.read(row).ifPresent(units::add));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (units.isEmpty() && !findings.hasErrors()) {
            findings.error("no-units", Place.of(name), "không có đơn vị nào", "mỗi đơn vị một dòng dưới dòng tiêu đề");
        }
        return List.copyOf(units);
    }
}
