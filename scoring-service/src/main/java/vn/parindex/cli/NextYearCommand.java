package vn.parindex.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.parindex.authoring.nextyear.NextYear;
import vn.parindex.authoring.nextyear.NextYearSet;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.SetDocuments;
import vn.parindex.catalogue.SetFolder;

/** Bộ của năm sau thành một thư mục. */
@Command(
        name = "next-year",
        description =
                "Lập bộ của năm sau từ một bộ đã ban hành: dời ngày, nêu chỉ tiêu phải xác nhận và căn cứ phải gia hạn.",
        mixinStandardHelpOptions = true)
final class NextYearCommand implements Callable<Integer> {

    private static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";

    @Parameters(paramLabel = "SET", description = "thư mục của bộ, ví dụ rules/sets/hai-lang-2024")
    private Path set = Path.of("");

    @Option(names = "--year", required = true, paramLabel = "YEAR", description = "năm của kỳ chấm mới, ví dụ 2025")
    private int year;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "thư mục của bộ mới, tên là mã của bộ")
    private Path out = Path.of("");

    @Option(names = "--id", paramLabel = "ID", description = "mã của bộ mới, mặc định tên của thư mục")
    private @Nullable String id;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        ResultFolder folder = new ResultFolder(out);
        folder.check(false);
        SetFolder from = SetOption.folder(set, spec);
        CriteriaSet issued = InputFiles.CATALOGUE.read(from);
        NextYearSet next = NextYear.of(issued, SetDocuments.read(from), id(issued), year(issued));
        folder.write(next.files());
        say(next);
        return CommandLine.ExitCode.OK;
    }

    private String id(CriteriaSet issued) {
        String named =
                id == null ? String.valueOf(out.toAbsolutePath().normalize().getFileName()) : id;
        if (!named.matches(ID) || named.equals(issued.id().value())) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    "Mã của bộ mới không dùng được (" + named + "); cần chữ thường không dấu, số, gạch nối, khác "
                            + issued.id() + ", như " + NextYear.id(issued, year));
        }
        return named;
    }

    private int year(CriteriaSet issued) {
        int own = issued.period().from().getYear();
        if (year <= own || year > own + 20) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "Năm không dùng được (" + year + "); cần một năm sau " + own);
        }
        return year;
    }

    private void say(NextYearSet next) {
        PrintWriter console = spec.commandLine().getOut();
        console.println("Đã lập " + out);
        console.println("Chỉ tiêu phải xác nhận (" + next.toConfirm().size() + "):");
        next.toConfirm()
                .forEach(target -> console.println("  " + target.code() + " " + target.words() + " " + target.name()
                        + target.base().map(base -> " (ở lớp nền " + base + ")").orElse("")));
        console.println("Căn cứ phải gia hạn (" + next.toRenew().size() + "):");
        next.documents().forEach(document -> {
            console.println("  " + document.name() + " (" + document.citations().size() + "):");
            document.citations()
                    .forEach(each ->
                            console.println("    " + each.of() + (each.row().isEmpty() ? "" : ": " + each.row())));
        });
        next.remarks().forEach(console::println);
    }
}
