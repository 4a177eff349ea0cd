package vn.parindex.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.parindex.authoring.diff.DiffBody;
import vn.parindex.authoring.diff.DiffTables;
import vn.parindex.authoring.diff.SetDiff;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.table.TableBook;

/** So sánh hai phiên bản của một bộ theo nghĩa. */
@Command(
        name = "diff",
        description = "So sánh hai phiên bản của một bộ chỉ số theo nghĩa, mỗi thay đổi một câu.",
        mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer> {

    /** Dạng kết quả. */
    enum Format {
        text,
        json,
        xlsx
    }

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Parameters(index = "0", paramLabel = "BEFORE_DIR", description = "thư mục của phiên bản trước")
    private Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "AFTER_DIR", description = "thư mục của phiên bản sau")
    private Path after = Path.of("");

    @Option(names = "--format", defaultValue = "text", description = "text (mặc định), json, xlsx")
    private Format format = Format.text;

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
        SetDiff diff = SetDiff.of(read(before), read(after));
        ResultFile.write(out, target -> write(diff, target));
        return CommandLine.ExitCode.OK;
    }

    private CriteriaSet read(Path folder) {
        return InputFiles.CATALOGUE.read(SetOption.folder(folder, spec));
    }

    private void write(SetDiff diff, OutputStream target) throws IOException {
        DiffTables tables = new DiffTables(diff);
        switch (format) {
            case json -> utf8(JSON.writeValueAsString(DiffBody.of(diff)), target);
            case text ->
                utf8(
                        String.join(
                                "\n",
                                Stream.of(tables.remarks(), List.of(""), tables.lines())
                                        .flatMap(List::stream)
                                        .toList()),
                        target);
            case xlsx ->
                new TableBook("So sánh hai phiên bản", tables.remarks()).write(List.of(tables.differences()), target);
        }
    }

    private static void utf8(String text, OutputStream target) throws IOException {
        target.write((text + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
