package vn.parindex.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import vn.parindex.catalogue.Catalogue;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.SetFolder;
import vn.parindex.commune.CommunesFile;
import vn.parindex.commune.Lineage;
import vn.parindex.commune.Unit;
import vn.parindex.finding.BadInput;
import vn.parindex.finding.Finding;
import vn.parindex.finding.Findings;
import vn.parindex.scoring.Assignment;
import vn.parindex.scoring.GateGrammar;

/** The set and the files of figures, named alike by every command that scores. */
final class InputFiles {

    static final Catalogue CATALOGUE = new Catalogue(GateGrammar.OF_SETS);

    @Option(names = "--set", required = true, paramLabel = "DIR", description = "thư mục của bộ chỉ số")
    private Path set = Path.of("");

    @Option(names = "--communes", required = true, paramLabel = "FILE", description = "danh sách đơn vị (CSV)")
    private Path communes = Path.of("");

    @Option(names = "--figures", required = true, paramLabel = "FILE", description = "số liệu năm chấm (CSV)")
    private Path figures = Path.of("");

    @Option(names = "--previous", paramLabel = "FILE", description = "số liệu năm trước (CSV)")
    private @Nullable Path previous;

    @Option(names = "--as-of", paramLabel = "DATE", description = "ngày chốt, mặc định ngày cuối kỳ")
    private @Nullable LocalDate asOf;

    /**
     * Đề bài đọc từ tệp.
     *
     * @param folder where the set was read from
     * @param figuresDigest of this year's figures
     */
    record Read(SetFolder folder, Assignment assignment, String figuresDigest, List<Finding> warnings) {

        /** Effective text of the set on the as-of date. */
        String setText() {
            return CATALOGUE.canonical(folder, assignment.asOf());
        }

        /** Tells a person what to look at; nothing was left out because of it. */
        void warn(CommandSpec spec) {
            warnings.forEach(warning -> spec.commandLine().getErr().println("cảnh báo " + warning));
            spec.commandLine().getErr().flush();
        }
    }

    /** Reads everything; {@link BadInput} carries everything that is wrong in the files of units and of figures. */
    Read read(CommandSpec spec) {
        SetFolder folder = SetOption.folder(set, spec);
        Optional<LocalDate> day = Optional.ofNullable(asOf);
        CriteriaSet read = day.isPresent() ? CATALOGUE.read(folder, day.get()) : CATALOGUE.read(folder);
        Findings findings = new Findings();
        List<Unit> units = CommunesFile.read(communes, findings);
        Lineage lineage = Lineage.shipped();
        FigureFiles files = FigureFiles.read(figures, previous, read, units, lineage, findings);
        Assignment assignment = new Assignment(
                read,
                units,
                files.thisYear().sheets(),
                files.lastYear().sheets(),
                lineage.all(),
                day.orElse(read.period().to()),
                read.policy().surveyHeld());
        return new Read(folder, assignment, files.thisYear().digest(), files.warnings());
    }
}
