package vn.parindex.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine;
import vn.parindex.ParindexApplication;

/** Start of the jar: a command when the first argument names one, otherwise the service. */
public final class Main {

    private static final Set<String> COMMANDS = Set.of("score", "check", "test", "format", "help", "--help", "-h");

    private Main() {}

    /** Runs a command and exits with its code, or starts the service. */
    public static void main(String[] args) {
        if (args.length == 0 || !COMMANDS.contains(args[0])) {
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

    /** Runs one command without ending the JVM; the exit code is 0 done, 1 findings, 2 usage. */
    static int run(String... args) {
        return new CommandLine(new Commands())
                .setExecutionExceptionHandler(new FindingsOnStandardError())
                .execute(args);
    }
}
