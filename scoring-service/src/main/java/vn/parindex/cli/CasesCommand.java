package vn.parindex.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.parindex.authoring.cases.CaseTables;
import vn.parindex.authoring.cases.Coverage;
import vn.parindex.authoring.cases.Mutation;
import vn.parindex.authoring.cases.MutationScore;
import vn.parindex.authoring.cases.SetCases;
import vn.parindex.catalogue.SetFolder;
import vn.parindex.scoring.CaseResult;
import vn.parindex.scoring.CaseRunner;
import vn.parindex.table.Table;
import vn.parindex.table.TableBook;

/** Chạy các ca kiểm thử của một bộ. */
@Command(
        name = "test",
        description =
                "Chạy các ca kiểm thử của một bộ chỉ số: 0 đúng cả, 1 có ca sai hoặc (với --mutation) có lỗi cấy thử"
                        + " không ca nào phát hiện.",
        mixinStandardHelpOptions = true)
final class CasesCommand implements Callable<Integer> {

    @Parameters(paramLabel = "SET", description = "thư mục của bộ, ví dụ rules/sets/hai-lang-2024")
    private Path set = Path.of("");

    @Option(names = "--mutation", description = "điểm đột biến: dời từng tham số một bước, xem ca nào phát hiện")
    private boolean mutation;

    @Option(names = "--coverage", description = "độ phủ: mỗi ngưỡng có ca đúng ngưỡng và một bước mỗi bên chưa")
    private boolean coverage;

    @Option(names = "--out", paramLabel = "FILE.xlsx", description = "ghi thêm các bảng ra tệp .xlsx")
    private @Nullable Path out;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (out != null) {
            if (!mutation && !coverage) {
                throw new CommandLine.ParameterException(spec.commandLine(), "--out cần --mutation hoặc --coverage");
            }
            new ResultFile(out).check();
        }
        SetFolder folder = SetOption.folder(set, spec);
        CaseRunner runner = new CaseRunner(SharedScorer.get());
        if (!mutation && !coverage) {
            return exit(ran(runner.run(folder)));
        }
        SetCases cases = SetCases.of(folder, runner);
        boolean right = ran(cases.results());
        Optional<MutationScore> score = mutation ? Optional.of(Mutation.of(cases, runner)) : Optional.empty();
        Optional<Coverage> covered = coverage ? Optional.of(Coverage.of(cases, runner)) : Optional.empty();
        PrintWriter screen = spec.commandLine().getOut();
        score.ifPresent(found -> CaseTables.lines(found).forEach(screen::println));
        covered.ifPresent(found -> CaseTables.lines(found).forEach(screen::println));
        if (out != null) {
            write(cases, score, covered);
        }
        return exit(right && score.map(MutationScore::complete).orElse(true));
    }

    private boolean ran(List<CaseResult> results) {
        List<CaseResult> wrong = results.stream().filter(r -> !r.holds()).toList();
        PrintWriter screen = spec.commandLine().getOut();
        wrong.forEach(r -> screen.println("SAI " + r));
        screen.println(set + ": " + (results.size() - wrong.size()) + " ca đúng, " + wrong.size() + " ca sai");
        return wrong.isEmpty() && !results.isEmpty();
    }

    private void write(SetCases cases, Optional<MutationScore> score, Optional<Coverage> covered) throws IOException {
        List<Table> tables = new ArrayList<>();
        score.ifPresent(found -> tables.addAll(List.of(CaseTables.score(found), CaseTables.survivors(found))));
        covered.ifPresent(found -> tables.add(CaseTables.coverage(found)));
        List<String> remarks = List.of("Bộ " + cases.set().id() + " bản "
                + cases.set().version() + ", " + cases.set().digest());
        ResultFile.write(out, target -> new TableBook("Ca kiểm thử", remarks).write(tables, target));
    }

    private static int exit(boolean right) {
        return right ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }
}
