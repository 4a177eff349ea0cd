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
import vn.parindex.scoring.CaseResult;
import vn.parindex.scoring.CaseRunner;

/** Chạy các ca kiểm thử của một bộ. */
@Command(
        name = "test",
        description = "Chạy các ca kiểm thử của một bộ chỉ số: 0 đúng cả, 1 có ca sai.",
        mixinStandardHelpOptions = true)
final class CasesCommand implements Callable<Integer> {

    @Parameters(paramLabel = "SET", description = "thư mục của bộ, ví dụ rules/sets/hai-lang-2024")
    private Path set = Path.of("");

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        List<CaseResult> results = new CaseRunner(SharedScorer.get()).run(SetOption.folder(set, spec));
        List<CaseResult> wrong = results.stream().filter(r -> !r.holds()).toList();
        PrintWriter out = spec.commandLine().getOut();
        wrong.forEach(r -> out.println("SAI " + r));
        out.println(set + ": " + (results.size() - wrong.size()) + " ca đúng, " + wrong.size() + " ca sai");
        return wrong.isEmpty() && !results.isEmpty() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }
}
