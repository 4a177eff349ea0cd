package vn.parindex.facts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.commune.Lineage;
import vn.parindex.commune.Unit;
import vn.parindex.csv.CsvFile;
import vn.parindex.finding.BadInput;
import vn.parindex.finding.Findings;
import vn.parindex.finding.Place;

/**
 * Tệp số liệu: {@code commune_code,indicator,numerator,denominator,value,date,status,source}, one figure a line. A file with
 * one error is refused whole, with every error named; data/README.md describes the cells.
 */
public final class FiguresFile {

    /** The header. */
    public static final List<String> COLUMNS =
            List.of("commune_code", "indicator", "numerator", "denominator", "value", "date", "status", "source");

    private FiguresFile() {}

    /**
     * This year's figures.
     *
     * @param units the units that may have figures; for a district set also their districts
     * @throws BadInput with everything that is wrong; nothing is kept then
     */
    public static ImportedFigures read(Path file, CriteriaSet set, List<Unit> units) {
        return read(file, ImportScope.thisYear(set, units));
    }

    /**
     * This year's figures from a stream.
     *
     * @param name what findings call it
     * @throws BadInput with everything that is wrong; nothing is kept then
     */
    public static ImportedFigures read(String name, InputStream in, CriteriaSet set, List<Unit> units) {
        return read(name, in, ImportScope.thisYear(set, units));
    }

    /**
     * Last year's figures for a comparison: also of units that have merged since, and with dates one year earlier.
     *
     * @throws BadInput with everything that is wrong; nothing is kept then
     */
    public static ImportedFigures readLastYear(Path file, CriteriaSet set, List<Unit> units, Lineage lineage) {
        return read(file, ImportScope.lastYear(set, units, lineage));
    }

    /**
     * Last year's figures from a stream.
     *
     * @param name what findings call it
     * @throws BadInput with everything that is wrong; nothing is kept then
     */
    public static ImportedFigures readLastYear(
            String name, InputStream in, CriteriaSet set, List<Unit> units, Lineage lineage) {
        return read(name, in, ImportScope.lastYear(set, units, lineage));
    }

    private static ImportedFigures read(Path file, ImportScope scope) {
        if (!Files.isRegularFile(file)) {
            Findings findings = new Findings();
            findings.error(
                    "no-file", Place.of(file.toString()), "không có tệp (" + file + ")", "đường dẫn tới tệp CSV");
            throw new BadInput(findings.sorted());
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(file.toString(), in, scope);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ImportedFigures read(String name, InputStream in, ImportScope scope) {
        Findings findings = new Findings();
        FigureRows rows = new FigureRows(scope, findings);
        try {
            new CsvFile(name, COLUMNS, findings).read(in, rows::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        findings.stopOnErrors();
        return new ImportedFigures(rows.sheets(), findings.sorted());
    }
}
