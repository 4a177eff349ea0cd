package vn.parindex.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

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
        ScoredFiles scored = ScoredFiles.score(SetOption.folder(set, spec), communes, figures, previous, asOf);
        scored.warnings().forEach(warning -> spec.commandLine().getErr().println("cảnh báo " + warning));
        spec.commandLine().getErr().flush();
        if (out == null) {
            PrintStream screen = System.out;
            write(scored, screen);
            if (screen.checkError()) {
                throw new IOException("màn hình hoặc tệp nhận kết quả không nhận hết");
            }
        } else {
            new ResultFile(out).write(target -> write(scored, target));
        }
        return CommandLine.ExitCode.OK;
    }

    private void write(ScoredFiles scored, OutputStream target) throws IOException {
        switch (format) {
            case json -> scored.writeJson(target);
            case csv -> new ResultCsv(scored).write(target);
            case xlsx -> new ResultWorkbook(scored).write(target);
        }
    }
}
