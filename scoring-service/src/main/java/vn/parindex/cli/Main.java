package vn.parindex.cli;

import java.util.Set;
import vn.parindex.ParindexApplication;

/** Start of the jar: the service without arguments or with its own options, otherwise a command. */
public final class Main {

    private static final Set<String> COMMAND_OPTIONS = Set.of("--help", "--version");

    private Main() {}

    /** Runs a command and exits with its code, or starts the service. */
    public static void main(String[] args) throws ReflectiveOperationException {
        if (startsService(args)) {
            ParindexApplication.main(args);
            return;
        }
        ClassLoader classes = CommandClasses.inFrontOf(Main.class.getClassLoader());
        Thread.currentThread().setContextClassLoader(classes);
        classes.loadClass("vn.parindex.cli.CommandRun")
                .getMethod("main", String[].class)
                .invoke(null, (Object) args);
    }

    /** Options such as {@code --server.port=8081} are the service's; a word that is no command is a usage error. */
    static boolean startsService(String... args) {
        return args.length == 0 || (args[0].startsWith("--") && !COMMAND_OPTIONS.contains(args[0]));
    }
}
