package vn.parindex.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.parindex.commune.Lineage;
import vn.parindex.finding.BadInput;
import vn.parindex.finding.Place;
import vn.parindex.scenario.Applied;
import vn.parindex.scenario.Scenario;
import vn.parindex.scenario.ScenarioJson;
import vn.parindex.scenario.WhatIf;
import vn.parindex.scorebook.Base;
import vn.parindex.scorebook.compare.Comparison;
import vn.parindex.scorebook.compare.Result;
import vn.parindex.scoring.Assignment;

/** Nếu … thì: scores the figures as they are and as scenarios change them, and says what moved. */
@Command(
        name = "what-if",
        description = "Chấm thử kịch bản và so với kết quả hiện có; không phải kết quả chính thức.",
        mixinStandardHelpOptions = true)
final class WhatIfCommand implements Callable<Integer> {

    /** Dạng kết quả. */
    enum Format {
        json,
        text
    }

    @Mixin
    private InputFiles files = new InputFiles();

    @Option(
            names = "--scenario",
            required = true,
            paramLabel = "FILE",
            description = "kịch bản (JSON); nhiều kịch bản thì áp lần lượt")
    private List<Path> scenarios = List.of();

    @Option(names = "--format", defaultValue = "json", description = "json (mặc định), text")
    private Format format = Format.json;

    @Option(names = "--out", paramLabel = "FILE", description = "tệp kết quả; bỏ trống: ra màn hình")
    private @Nullable Path out;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (out != null) {
            new ResultFile(out).check();
        }
        List<Scenario> read = new ArrayList<>();
        for (Path file : scenarios) {
            read.add(scenario(file));
        }
        InputFiles.Read input = files.read(spec);
        Base base = new Base("hiện có", input.setText(), 0, input.assignment());
        Applied applied = new WhatIf(InputFiles.CATALOGUE, Lineage.shipped()).apply(base, read);
        input.warn(spec);
        Result before = result("hiện có", true, base.assignment());
        Result after = result(applied.base().label(), false, applied.base().assignment());
        WhatIfAnswer answer = new WhatIfAnswer(read, applied, Comparison.ofScenario(before, after, Lineage.shipped()));
        ResultFile.write(out, target -> write(answer, target));
        return CommandLine.ExitCode.OK;
    }

    private void write(WhatIfAnswer answer, OutputStream target) throws IOException {
        String text = format == Format.json ? answer.json() : answer.text();
        target.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Result result(String label, boolean official, Assignment assignment) {
        return Result.of(label, official, assignment, SharedScorer.get().score(assignment));
    }

    /** Findings of a scenario begin with its file. */
    private static Scenario scenario(Path file) throws IOException {
        try {
            return ScenarioJson.read(Files.readString(file));
        } catch (BadInput bad) {
            throw new BadInput(bad.findings().stream()
                    .map(found -> found.at(Place.of(file + ": " + found.place())))
                    .toList());
        }
    }
}
