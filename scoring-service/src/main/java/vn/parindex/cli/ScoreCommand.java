package vn.parindex.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.parindex.table.TableCsv;

/** Chấm một bộ số liệu. Nothing is written unless everything was read without an error. */
@Command(
        name = "score",
        description = "Chấm các đơn vị trong tệp số liệu theo một bộ chỉ số.",
        mixinStandardHelpOptions = true)
final class ScoreCommand implements Callable<Integer> {

    /** Dạng kết quả. */
    enum Format {
        json,
        csv,
        xlsx
    }

    @Mixin
    private InputFiles files = new InputFiles();

    @Option(names = "--format", defaultValue = "json", description = "json (mặc định), csv, xlsx")
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
        if (out != null) {
            new ResultFile(out).check();
        }
        InputFiles.Read read = files.read(spec);
        ScoredFiles scored = ScoredFiles.score(read);
        read.warn(spec);
        ResultFile.write(out, target -> write(scored, target));
        return CommandLine.ExitCode.OK;
    }

    private void write(ScoredFiles scored, OutputStream target) throws IOException {
        switch (format) {
            case json -> scored.writeJson(target);
            case csv -> TableCsv.write(ResultTables.leaves(scored.round().cards()), target);
            case xlsx -> new ResultWorkbook(scored).write(target);
        }
    }
}
