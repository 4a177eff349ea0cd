package vn.parindex.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import vn.parindex.commune.CommunesFile;
import vn.parindex.commune.Lineage;
import vn.parindex.commune.Unit;
import vn.parindex.finding.Findings;
import vn.parindex.finding.Place;
import vn.parindex.scorebook.compare.Result;
import vn.parindex.scoring.Assignment;

/** Số liệu của kết quả sau: needed only to split a change between years, whose middle step is scored. */
final class LaterFigures {

    @Option(
            names = "--communes",
            paramLabel = "FILE",
            description = "danh sách đơn vị của kết quả sau, để tách thay đổi giữa hai năm")
    private @Nullable Path communes;

    @Option(
            names = "--figures",
            paramLabel = "FILE",
            description = "số liệu của kết quả sau, để tách thay đổi giữa hai năm")
    private @Nullable Path figures;

    @Option(names = "--previous", paramLabel = "FILE", description = "số liệu năm trước của kết quả sau")
    private @Nullable Path previous;

    /** Refuses half of what is needed. */
    void check(CommandSpec spec) {
        if ((communes == null) != (figures == null) || (previous != null && figures == null)) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "Tách thay đổi cần cả --communes và --figures của kết quả sau");
        }
    }

    /** What the later result was scored from; empty when it was not named. Other figures than it had are found. */
    Optional<Assignment> read(Result after, Findings findings) {
        if (communes == null || figures == null) {
            return Optional.empty();
        }
        List<Unit> units = CommunesFile.read(communes, findings);
        Lineage lineage = Lineage.shipped();
        FigureFiles files = FigureFiles.read(figures, previous, after.set(), units, lineage, findings);
        if (!files.thisYear().digest().equals(after.figuresDigest())) {
            findings.error(
                    "other-figures",
                    Place.of(figures.toString()),
                    "không phải số liệu của kết quả sau (" + files.thisYear().digest() + ")",
                    "số liệu có dấu " + after.figuresDigest());
        }
        return Optional.of(new Assignment(
                after.set(),
                units,
                files.thisYear().sheets(),
                files.lastYear().sheets(),
                lineage.all(),
                after.asOf(),
                after.set().policy().surveyHeld()));
    }
}
