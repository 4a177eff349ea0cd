package vn.parindex.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.parindex.catalogue.Catalogue;
import vn.parindex.finding.Finding;
import vn.parindex.scoring.GateGrammar;

/** Kiểm tra tĩnh một bộ. */
@Command(
        name = "check",
        description = "Kiểm tra một bộ chỉ số: 0 sạch hoặc chỉ cảnh báo, 1 có lỗi, 2 sai cú pháp lệnh.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    @Parameters(paramLabel = "SET", description = "thư mục của bộ, ví dụ rules/sets/hai-lang-2024")
    private Path set = Path.of("");

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        List<Finding> findings = new Catalogue(GateGrammar.OF_SETS).check(SetOption.folder(set, spec));
        PrintWriter out = spec.commandLine().getOut();
        findings.forEach(found -> print(found, out));
        long errors = findings.stream().filter(Finding::isError).count();
        out.println(set + ": " + errors + " lỗi, " + (findings.size() - errors) + " cảnh báo");
        return errors == 0 ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    private static void print(Finding found, PrintWriter out) {
        out.println((found.isError() ? "LỖI      " : "cảnh báo ") + found);
        found.example().ifPresent(shown -> out.println("         ví dụ: " + shown));
        found.correction().ifPresent(proposed -> out.println("         đề nghị: " + proposed.says()));
    }
}
