package vn.parindex.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
import vn.parindex.authoring.impact.Impact;
import vn.parindex.authoring.impact.ImpactBody;
import vn.parindex.authoring.impact.ImpactTables;
import vn.parindex.table.TableBook;

/** Tác động của một bản nháp lên các đơn vị, before it is published. */
@Command(
        name = "impact",
        description =
                "Chấm thử bản nháp trên số liệu của bản được thay: ai đổi chỉ số, hạng, xếp loại và vì tiêu chí nào.",
        mixinStandardHelpOptions = true)
final class ImpactCommand implements Callable<Integer> {

    /** Dạng kết quả. */
    enum Format {
        text,
        json,
        xlsx
    }

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Mixin
    private ImpactFiles files = new ImpactFiles();

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
        Impact impact = files.impact(spec);
        ResultFile.write(out, target -> write(impact, target));
        return CommandLine.ExitCode.OK;
    }

    private void write(Impact impact, OutputStream target) throws IOException {
        ImpactTables tables = new ImpactTables(impact);
        switch (format) {
            case json -> utf8(JSON.writeValueAsString(ImpactBody.of(impact)) + "\n", target);
            case text -> utf8(ImpactText.of(impact), target);
            case xlsx -> new TableBook("Tác động của bản nháp", tables.remarks()).write(tables.all(), target);
        }
    }

    private static void utf8(String text, OutputStream target) throws IOException {
        target.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
