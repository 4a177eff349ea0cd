package vn.parindex.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.parindex.commune.Lineage;
import vn.parindex.finding.Findings;
import vn.parindex.scorebook.compare.Comparison;
import vn.parindex.scorebook.compare.ComparisonBody;
import vn.parindex.scorebook.compare.ComparisonTables;
import vn.parindex.scorebook.compare.Result;
import vn.parindex.scorebook.compare.YearSplit;
import vn.parindex.scoring.Assignment;
import vn.parindex.table.TableBook;
import vn.parindex.table.TableCsv;

/** So sánh hai kết quả đã chấm: what moved, why, and between years by what it was caused. */
@Command(
        name = "compare",
        description = "So sánh hai kết quả của lệnh score (JSON): điểm, hạng thay đổi thế nào và vì sao.",
        mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {

    /** Dạng kết quả. */
    enum Format {
        json,
        csv,
        xlsx,
        text
    }

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Parameters(index = "0", paramLabel = "BEFORE.json", description = "kết quả trước")
    private Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "AFTER.json", description = "kết quả sau")
    private Path after = Path.of("");

    @Option(
            names = "--appraised",
            paramLabel = "FILE.json",
            description = "kết quả thẩm định của năm sau, để tách riêng phần do thẩm định")
    private @Nullable Path appraised;

    @Mixin
    private SetsOfResults sets = new SetsOfResults();

    @Mixin
    private LaterFigures later = new LaterFigures();

    @Option(names = "--format", defaultValue = "json", description = "json (mặc định), csv, xlsx, text")
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
        later.check(spec);
        if (out != null) {
            new ResultFile(out).check();
        }
        Comparison comparison = comparison();
        ResultFile.write(out, target -> write(comparison, target));
        return CommandLine.ExitCode.OK;
    }

    private Comparison comparison() throws IOException {
        Findings findings = new Findings();
        ResultReader reader = new ResultReader(sets, spec, findings);
        Optional<Result> old = reader.read(before);
        Optional<Result> now = reader.read(after);
        Optional<Result> third = appraised == null ? Optional.empty() : reader.read(appraised);
        findings.stopOnErrors();
        Optional<Assignment> facts = later.read(now.orElseThrow(), findings);
        findings.stopOnErrors();
        Comparison plain = Comparison.between(old.orElseThrow(), now.orElseThrow(), Lineage.shipped());
        if (facts.isPresent()) {
            return new YearSplit(SharedScorer.get()).of(plain, facts.get(), third);
        }
        if (plain.acrossYears() || third.isPresent()) {
            spec.commandLine()
                    .getErr()
                    .println("cảnh báo: thay đổi chưa được tách; thêm --communes và --figures của kết quả sau để tách");
            spec.commandLine().getErr().flush();
        }
        return plain;
    }

    private void write(Comparison comparison, OutputStream target) throws IOException {
        ComparisonTables tables = new ComparisonTables(comparison);
        switch (format) {
            case json -> utf8(JSON.writeValueAsString(ComparisonBody.of(comparison)) + "\n", target);
            case csv -> TableCsv.write(tables.leaves(), target);
            case xlsx -> new TableBook("So sánh hai kết quả", tables.remarks()).write(tables.all(), target);
            case text -> utf8(text(comparison), target);
        }
    }

    private static String text(Comparison comparison) {
        return new ComparisonText()
                .from("Trước: ", comparison.before())
                .from("Sau: ", comparison.after())
                .units(comparison)
                .toString();
    }

    private static void utf8(String text, OutputStream target) throws IOException {
        target.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
