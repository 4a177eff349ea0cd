package vn.parindex.cli;

import java.io.IOException;
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
import vn.parindex.scenario.path.Goal;
import vn.parindex.scenario.path.Objective;
import vn.parindex.scenario.path.PathBody;
import vn.parindex.scenario.path.PathText;
import vn.parindex.scenario.path.Paths;

/** Đường đi rẻ nhất: the least that one unit must still do for a goal. */
@Command(
        name = "path",
        description = "Việc ít nhất một đơn vị còn phải làm để đạt mục tiêu; không phải kết quả chính thức.",
        mixinStandardHelpOptions = true)
final class PathCommand implements Callable<Integer> {

    /** Dạng kết quả. */
    enum Format {
        json,
        text
    }

    /** Thế nào là rẻ nhất. */
    enum By {
        steps(Objective.STEPS),
        cost(Objective.COST);

        private final Objective objective;

        By(Objective objective) {
            this.objective = objective;
        }
    }

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Mixin
    private InputFiles files = new InputFiles();

    @Option(names = "--commune", required = true, paramLabel = "CODE", description = "mã đơn vị")
    private String commune = "";

    @Option(
            names = "--goal",
            required = true,
            paramLabel = "GOAL",
            description = "mục tiêu: index=80, grade=Tốt, rank=3 hoặc leaf=7.3 (điểm tối đa)")
    private String goal = "";

    @Option(
            names = "--by",
            defaultValue = "steps",
            description = "steps: ít bước nhất (mặc định); cost: ít công sức nhất")
    private By by = By.steps;

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
        InputFiles.Read read = files.read(spec);
        Goal wanted = Goal.parse(goal, read.assignment().set());
        Paths paths = new Paths(SharedScorer.get(), read.assignment());
        PathBody body = PathBody.of(read.assignment(), paths.of(commune, wanted, by.objective));
        read.warn(spec);
        String text = format == Format.json
                ? JSON.writeValueAsString(body) + "\n"
                : String.join("\n", new PathText(body).lines()) + "\n";
        ResultFile.write(out, target -> target.write(text.getBytes(StandardCharsets.UTF_8)));
        return CommandLine.ExitCode.OK;
    }
}
