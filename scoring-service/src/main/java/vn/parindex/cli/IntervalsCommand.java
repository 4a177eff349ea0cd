package vn.parindex.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.parindex.scenario.interval.IntervalDrawing;
import vn.parindex.scenario.interval.IntervalTables;
import vn.parindex.scenario.interval.IntervalsBody;
import vn.parindex.scenario.interval.RankIntervals;
import vn.parindex.scenario.interval.Uncertainty;
import vn.parindex.scoring.Assignment;
import vn.parindex.table.TableBook;
import vn.parindex.table.TableCsv;

/** Khoảng xếp hạng: how sure the ranks are when figures that are not sure are drawn again and again. */
@Command(
        name = "intervals",
        description = "Khoảng 5–95 % của chỉ số và hạng khi số liệu chưa chắc được rút lại nhiều lần.",
        mixinStandardHelpOptions = true)
final class IntervalsCommand implements Callable<Integer> {

    /** Dạng kết quả. */
    enum Format {
        json,
        csv,
        xlsx,
        text
    }

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Mixin
    private InputFiles files = new InputFiles();

    @Option(names = "--draws", defaultValue = "1000", description = "số lần rút, mặc định 1000")
    private int draws = 1_000;

    @Option(names = "--seed", defaultValue = "2024", description = "hạt giống, mặc định 2024")
    private long seed = 2024;

    @Mixin
    private DisputedFigures disputed = new DisputedFigures();

    @Option(names = "--format", defaultValue = "json", description = "json (mặc định), csv, xlsx, text")
    private Format format = Format.json;

    @Option(names = "--out", paramLabel = "FILE", description = "tệp kết quả; bỏ trống: ra màn hình")
    private @Nullable Path out;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (format == Format.xlsx && out == null) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--format xlsx cần --out FILE");
        }
        if (draws < 1 || draws > Uncertainty.MOST_DRAWS) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--draws từ 1 đến " + Uncertainty.MOST_DRAWS + " (" + draws + ")");
        }
        if (out != null) {
            new ResultFile(out).check();
        }
        InputFiles.Read read = files.read(spec);
        Uncertainty uncertainty = Uncertainty.standard().drawn(draws, seed).disputing(disputed.of(read.assignment()));
        RankIntervals intervals = new IntervalDrawing(SharedScorer.get()).of(read.assignment(), uncertainty);
        read.warn(spec);
        IntervalsBody body = IntervalsBody.of(read.assignment(), intervals);
        ResultFile.write(out, target -> write(new IntervalTables(body), read.assignment(), target));
        return CommandLine.ExitCode.OK;
    }

    private void write(IntervalTables tables, Assignment assignment, OutputStream target) throws IOException {
        switch (format) {
            case json -> utf8(JSON.writeValueAsString(tables.intervals()) + "\n", target);
            case csv -> TableCsv.write(tables.units(), target);
            case xlsx ->
                new TableBook(assignment.set().title(), tables.remarks()).write(List.of(tables.units()), target);
            case text -> utf8(IntervalsText.of(tables), target);
        }
    }

    private static void utf8(String text, OutputStream target) throws IOException {
        target.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
