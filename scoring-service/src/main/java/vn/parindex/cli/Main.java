package vn.parindex.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine;
import vn.parindex.ParindexApplication;

/** Start of the jar: a command when the first argument names one, otherwise the service. */
public final class Main {

    private static final Set<String> COMMAND_OPTIONS = Set.of("--help", "--version");

    private Main() {}

    /** Runs a command and exits with its code, or starts the service. */
    public static void main(String[] args) {
        if (startsService(args)) {
            ParindexApplication.main(args);
            return;
        }
        Locale.setDefault(Locale.ROOT);
        System.setProperty("logback.configurationFile", "logback-commands.xml");
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
        int exit = run(args);
        System.out.flush();
        System.exit(exit);
    }

    /** Options such as {@code --server.port=8081} are the service's; a word that is no command is a usage error. */
    static boolean startsService(String... args) {
        return args.length == 0 || (args[0].startsWith("--") && !COMMAND_OPTIONS.contains(args[0]));
    }

    /** Runs one command without ending the JVM; the exit code is 0 done, 1 findings, 2 usage. */
    static int run(String... args) {
        return new CommandLine(new Commands())
                .registerConverter(LocalDate.class, Main::day)
                .setExecutionExceptionHandler(new FindingsOnStandardError())
                .execute(args);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new CommandLine.TypeConversionException(
                    "không phải ngày (" + text + "); cần ngày có thật như 2024-12-31");
        }
    }
}
