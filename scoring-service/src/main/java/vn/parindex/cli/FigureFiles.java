package vn.parindex.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.commune.Lineage;
import vn.parindex.commune.Unit;
import vn.parindex.facts.FiguresFile;
import vn.parindex.facts.ImportedFigures;
import vn.parindex.finding.BadInput;
import vn.parindex.finding.Finding;
import vn.parindex.finding.Findings;

/** Số liệu năm chấm và năm trước, read together, so that what is wrong in either is said at once. */
record FigureFiles(ImportedFigures thisYear, ImportedFigures lastYear) {

    /**
     * @param findings what is wrong with the units; a figure of a unit that they leave out is then no fault of its own
     * @throws BadInput with the findings of all files
     */
    static FigureFiles read(
            Path figures,
            @Nullable Path previous,
            CriteriaSet set,
            List<Unit> units,
            Lineage lineage,
            Findings findings) {
        boolean allUnits = !findings.hasErrors();
        Optional<ImportedFigures> thisYear = attempt(() -> FiguresFile.read(figures, set, units), allUnits, findings);
        Optional<ImportedFigures> lastYear = previous == null
                ? Optional.of(new ImportedFigures(List.of(), List.of()))
                : attempt(() -> FiguresFile.readLastYear(previous, set, units, lineage), allUnits, findings);
        findings.stopOnErrors();
        return new FigureFiles(thisYear.orElseThrow(), lastYear.orElseThrow());
    }

    /** What a person should look at, of both files. */
    List<Finding> warnings() {
        return Stream.of(thisYear, lastYear)
                .flatMap(file -> file.warnings().stream())
                .toList();
    }

    private static Optional<ImportedFigures> attempt(
            Supplier<ImportedFigures> file, boolean allUnits, Findings findings) {
        try {
            return Optional.of(file.get());
        } catch (BadInput bad) {
            bad.findings().stream()
                    .filter(finding -> allUnits || !finding.code().equals("unknown-unit"))
                    .forEach(findings::add);
            return Optional.empty();
        }
    }
}
