package vn.parindex.facts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.commune.Lineage;
import vn.parindex.commune.Unit;

/** Số liệu minh họa đi kèm: the made-up figures under {@code data/figures} that are packed into the program. */
public final class ShippedFigures {

    private ShippedFigures() {}

    /** The name of a set's file of the year before its period. */
    public static String nameOfLastYear(CriteriaSet set) {
        return set.id() + "@" + (set.period().from().getYear() - 1);
    }

    /**
     * The figures of a file.
     *
     * @param name a set's id, or {@link #nameOfLastYear}
     * @param set the set to check them against; for last year's figures the set with its dates moved
     * @return empty when no such file is packed
     */
    public static Optional<ImportedFigures> read(String name, CriteriaSet set, List<Unit> units) {
        return read(name, (file, in) -> FiguresFile.read(file, in, set, units));
    }

    /** Last year's figures for a comparison; empty when no such file is packed. */
    public static Optional<ImportedFigures> lastYear(CriteriaSet set, List<Unit> units, Lineage lineage) {
        return read(nameOfLastYear(set), (file, in) -> FiguresFile.readLastYear(file, in, set, units, lineage));
    }

    private static Optional<ImportedFigures> read(String name, Reader reader) {
        String file = "data/figures/" + name + ".csv";
        try (InputStream in = ShippedFigures.class.getResourceAsStream("/" + file)) {
            return in == null ? Optional.empty() : Optional.of(reader.read(file, in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Reader {
        ImportedFigures read(String file, InputStream in);
    }
}
