package vn.parindex.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.parindex.authoring.SetWorkbook;
import vn.parindex.catalogue.SetFolder;

/** Một lớp thành sổ Excel. */
@Command(
        name = "export",
        description = "Xuất một lớp (đúng những gì thư mục của bộ có) thành sổ Excel.",
        mixinStandardHelpOptions = true)
final class WorkbookExportCommand implements Callable<Integer> {

    @Option(names = "--set", required = true, paramLabel = "DIR", description = "thư mục của bộ chỉ số")
    private Path set = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FILE.xlsx", description = "sổ kết quả")
    private Path out = Path.of("");

    @Option(
            names = "--against",
            paramLabel = "DIR",
            description = "thêm trang So sánh, tô màu điều khác với phiên bản ở thư mục này")
    private @Nullable Path against;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        ResultFile file = new ResultFile(out);
        file.check();
        SetFolder folder = SetOption.folder(set, spec);
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        if (against == null) {
            SetWorkbook.write(folder, workbook);
        } else {
            SetWorkbook.write(folder, SetOption.folder(against, spec), workbook);
        }
        file.write(workbook::writeTo);
        spec.commandLine().getOut().println("Đã xuất " + set + " thành " + out);
        return CommandLine.ExitCode.OK;
    }
}
