package vn.parindex.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.parindex.catalogue.Catalogue;
import vn.parindex.catalogue.SetFolder;

/** Viết lại dạng chuẩn của một bộ. */
@Command(name = "format", description = "Viết lại dạng chuẩn của một bộ chỉ số.", mixinStandardHelpOptions = true)
final class FormatCommand implements Callable<Integer> {

    @Parameters(paramLabel = "SET", description = "thư mục của bộ, ví dụ rules/sets/hai-lang-2024")
    private Path set = Path.of("");

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (!Files.isDirectory(set)) {
            throw new CommandLine.ParameterException(spec.commandLine(), "Không có thư mục này (" + set + ")");
        }
        new Catalogue().format(SetFolder.at(set));
        spec.commandLine().getOut().println("Đã viết dạng chuẩn: " + set);
        return CommandLine.ExitCode.OK;
    }
}
