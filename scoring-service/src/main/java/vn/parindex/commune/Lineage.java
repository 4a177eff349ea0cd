package vn.parindex.commune;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.parindex.csv.CsvFile;
import vn.parindex.csv.CsvRow;
import vn.parindex.finding.Findings;

/**
 * Phả hệ đơn vị: which unit became which, and when. A code may live on for another unit (19687 was Hải Ba and became Hải
 * Bình), so a code means a unit only together with a day.
 */
public final class Lineage {

    /** The header. */
    public static final List<String> COLUMNS =
            List.of("predecessor_code", "successor_code", "effective", "whole", "source");

    private final List<Succession> all;

    private Lineage(List<Succession> all) {
        this.all = List.copyOf(all);
    }

    /**
     * Reads {@code predecessor_code,successor_code,effective,whole,source}.
     *
     * @param name what findings call the stream
     * @throws vn.parindex.finding.BadInput with everything that is wrong
     */
    public static Lineage read(String name, InputStream in) {
        Findings findings = new Findings();
        SuccessionRows rows = new SuccessionRows(findings);
        List<Succession> all = new ArrayList<>();
        try {
            new CsvFile(name, COLUMNS, findings)
                    .read(in, (CsvRow row) -> rows.read(row).ifPresent(all::add));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        findings.stopOnErrors();
        return new Lineage(all);
    }

    /** A lineage of steps that were checked before. */
    public static Lineage of(List<Succession> steps) {
        return new Lineage(steps);
    }

    /** The lineage that comes with the program, {@code data/communes/lineage.csv}. */
    public static Lineage shipped() {
        return ShippedUnits.lineage();
    }

    /** All steps, in the file's order. */
    public List<Succession> all() {
        return all;
    }

    /** What became this unit between two days, both included. */
    public List<Succession> into(UnitCode successor, LocalDate from, LocalDate to) {
        return all.stream()
                .filter(s -> s.successor().equals(successor))
                .filter(s -> !s.effective().isBefore(from) && !s.effective().isAfter(to))
                .toList();
    }
}
