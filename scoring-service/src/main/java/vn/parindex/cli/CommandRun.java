package vn.parindex.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Set;
import org.slf4j.helpers.NOP_FallbackServiceProvider;
import picocli.CommandLine;

/** One command from its arguments to its exit code. */
public final class CommandRun {

    private static final Set<String> SCORING = Set.of("score", "what-if", "intervals", "path", "impact", "test");

    private CommandRun() {}

    /** Runs the command and ends the virtual machine with its exit code. */
    public static void main(String[] args) {
        Locale.setDefault(Locale.ROOT);
        // Commands speak through their own output; to find, configure and start a logger takes a sixth of their time.
        System.setProperty("slf4j.provider", NOP_FallbackServiceProvider.class.getName());
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
        if (SCORING.contains(args[0])) {
            SharedScorer.load();
        }
        int exit = run(args);
        System.out.flush();
        System.exit(exit);
    }

    /** Runs one command without ending the virtual machine; the exit code is 0 done, 1 findings, 2 usage. */
    static int run(String... args) {
        return new CommandLine(new Commands())
                .registerConverter(LocalDate.class, CommandRun::day)
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
