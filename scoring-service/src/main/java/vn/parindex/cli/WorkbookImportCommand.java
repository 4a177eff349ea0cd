package vn.parindex.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.parindex.authoring.ReadWorkbook;
import vn.parindex.authoring.SetWorkbook;
import vn.parindex.catalogue.SetFolder;
import vn.parindex.finding.Finding;

/** Sổ Excel thành thư mục của bộ. */
@Command(
        name = "import",
        description = "Nhập sổ Excel thành thư mục của bộ: 0 đã ghi, 1 có lỗi và không ghi gì, 2 sai cú pháp lệnh.",
        mixinStandardHelpOptions = true)
final class WorkbookImportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE.xlsx", description = "sổ Excel đã xuất và sửa")
    private Path file = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "thư mục của bộ, tên là mã của bộ")
    private Path out = Path.of("");

    @Option(names = "--replace", description = "thay các tệp của bộ đã có trong thư mục")
    private boolean replace;

    @Option(names = "--check", description = "soi cả bộ như lệnh check; có lỗi thì không ghi gì")
    private boolean check;

    @Option(
            names = "--marked",
            paramLabel = "FILE.xlsx",
            description = "ghi lại sổ này với chú thích ở từng ô có phát hiện")
    private @Nullable Path marked;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        ResultFolder folder = new ResultFolder(out);
        folder.check(replace);
        if (marked != null) {
            new ResultFile(marked).check();
        }
        ReadWorkbook read = SetWorkbook.read(file.toString(), bytes());
        if (check) {
            read = read.checked(InputFiles.CATALOGUE, SetFolder.at(out));
        }
        if (marked != null && read.canBeMarked()) {
            ByteArrayOutputStream workbook = new ByteArrayOutputStream();
            read.writeMarked(workbook);
            new ResultFile(marked).write(workbook::writeTo);
        }
        folder.write(read.files());
        PrintWriter err = spec.commandLine().getErr();
        read.findings().stream().filter(found -> !found.isError()).forEach(found -> warn(err, found));
        err.flush();
        spec.commandLine().getOut().println("Đã nhập " + file + " vào " + out);
        return CommandLine.ExitCode.OK;
    }

    private static void warn(PrintWriter err, Finding found) {
        err.println("cảnh báo " + found);
    }

    private byte[] bytes() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(SetWorkbook.LARGEST_FILE + 1);
        }
    }
}
