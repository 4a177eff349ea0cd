package vn.parindex.scorebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.commune.Lineage;
import vn.parindex.commune.ShippedUnits;
import vn.parindex.commune.Unit;
import vn.parindex.facts.FigureBatch;
import vn.parindex.facts.FigureStore;
import vn.parindex.facts.FiguresFile;
import vn.parindex.facts.ImportedFigures;

/** Puts the made-up figures that come with the program into the database, once. */
@Component
class DemonstrationData {

    static final String ACCOUNT = "trinh-dien";

    private final FigureStore figures;

    DemonstrationData(FigureStore figures) {
        this.figures = figures;
    }

    /** This year's figures for a set; empty when none are packed. */
    Optional<FigureBatch> figures(CriteriaSet set) {
        String year = Integer.toString(set.period().from().getYear());
        return load(set, year, set.id() + ".csv", (name, in, shipped) -> FiguresFile.read(name, in, set, shipped));
    }

    /** The figures of the year before; empty when none are packed. */
    Optional<FigureBatch> lastYear(CriteriaSet set) {
        String year = Integer.toString(set.period().from().getYear() - 1);
        return load(
                set,
                year,
                set.id() + "@" + year + ".csv",
                (name, in, shipped) -> FiguresFile.readLastYear(name, in, set, shipped, Lineage.shipped()));
    }

    private Optional<FigureBatch> load(CriteriaSet set, String period, String file, Reader reader) {
        Optional<String> place = ShippedUnits.placeOf(set.id().value());
        try (InputStream in = DemonstrationData.class.getResourceAsStream("/data/figures/" + file)) {
            if (in == null || place.isEmpty()) {
                return Optional.empty();
            }
            ImportedFigures imported = reader.read("data/figures/" + file, in, ShippedUnits.of(place.get()));
            return Optional.of(
                    save(new FigureBatch.About(set.id(), place.get(), period, FigureBatch.Origin.DEMO), imported));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private FigureBatch save(FigureBatch.About about, ImportedFigures imported) {
        return figures.same(about, imported.digest()).orElseGet(() -> figures.save(about, imported.sheets(), ACCOUNT));
    }

    private interface Reader {
        ImportedFigures read(String name, InputStream in, List<Unit> units);
    }
}
