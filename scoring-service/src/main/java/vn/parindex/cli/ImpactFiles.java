package vn.parindex.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import vn.parindex.authoring.impact.Impact;
import vn.parindex.authoring.impact.ImpactSets;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.SetFolder;
import vn.parindex.commune.CommunesFile;
import vn.parindex.commune.Lineage;
import vn.parindex.commune.Unit;
import vn.parindex.finding.Finding;
import vn.parindex.finding.Findings;
import vn.parindex.scoring.Assignment;

/** Bản nháp, bản được thay và số liệu của bản được thay. */
final class ImpactFiles {

    @Option(names = "--set", required = true, paramLabel = "DRAFT_DIR", description = "thư mục của bản nháp")
    private Path draft = Path.of("");

    @Option(
            names = "--against",
            required = true,
            paramLabel = "DIR",
            description = "thư mục của bản được thay, hoặc của bộ mở rộng bộ này")
    private Path against = Path.of("");

    @Option(names = "--communes", required = true, paramLabel = "FILE", description = "danh sách đơn vị (CSV)")
    private Path communes = Path.of("");

    @Option(
            names = "--figures",
            required = true,
            paramLabel = "FILE",
            description = "số liệu của bản được thay (CSV); thêm được số liệu chỉ bản nháp cần")
    private Path figures = Path.of("");

    @Option(names = "--previous", paramLabel = "FILE", description = "số liệu năm trước (CSV)")
    private @Nullable Path previous;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "ngày chốt trong kỳ của bản được thay, mặc định ngày cuối kỳ")
    private @Nullable LocalDate asOf;

    /** Reads everything, and the figures as either side reads them; then scores both. */
    Impact impact(CommandSpec spec) {
        ImpactSets sets = sets(spec);
        LocalDate day = asOf == null ? sets.against().period().to() : asOf;
        Findings findings = new Findings();
        List<Unit> units = CommunesFile.read(communes, findings);
        List<Finding> warnings = new ArrayList<>();
        Assignment before = assignment(sets.readingAgainst(), units, day, findings, warnings);
        Assignment after = assignment(sets.readingDraft(), units, day, findings, warnings);
        warnings.stream()
                .distinct()
                .forEach(warning -> spec.commandLine().getErr().println("cảnh báo " + warning));
        spec.commandLine().getErr().flush();
        return Impact.of(SharedScorer.get(), sets, before, after, Lineage.shipped());
    }

    /** The day is one of the replaced version's years; the draft is asked for the same day of its own. */
    private ImpactSets sets(CommandSpec spec) {
        SetFolder older = SetOption.folder(against, spec);
        SetFolder newer = replacing(older, SetOption.folder(draft, spec), spec);
        CriteriaSet now = InputFiles.CATALOGUE.read(newer);
        CriteriaSet old = InputFiles.CATALOGUE.read(older);
        if (asOf == null) {
            return ImpactSets.of(old, now);
        }
        LocalDate draftDay = asOf.plusYears(ImpactSets.years(old, now));
        return ImpactSets.of(InputFiles.CATALOGUE.read(older, asOf), InputFiles.CATALOGUE.read(newer, draftDay));
    }

    /** What comes instead: the draft, or the same set on the draft when that is what it extends. */
    private static SetFolder replacing(SetFolder older, SetFolder draft, CommandSpec spec) {
        String id = InputFiles.CATALOGUE.read(draft).id().value();
        if (!older.bases().contains(id)) {
            return draft;
        }
        spec.commandLine().getErr().println("Bản nháp là lớp nền " + id + ": chấm bộ của --against trên bản nháp.");
        return older.on(draft);
    }

    private Assignment assignment(
            CriteriaSet reading, List<Unit> units, LocalDate day, Findings findings, List<Finding> warnings) {
        Lineage lineage = Lineage.shipped();
        FigureFiles files = FigureFiles.read(figures, previous, reading, units, lineage, findings);
        warnings.addAll(files.warnings());
        return new Assignment(
                reading,
                units,
                files.thisYear().sheets(),
                files.lastYear().sheets(),
                lineage.all(),
                day,
                reading.policy().surveyHeld());
    }
}
