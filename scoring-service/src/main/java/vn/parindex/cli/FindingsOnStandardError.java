package vn.parindex.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import vn.parindex.finding.BadInput;

/** Bad input and unreadable files end a command with exit 1 and one line a finding; anything else is a bug and is shown as one. */
final class FindingsOnStandardError implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) throws Exception {
        if (failure instanceof BadInput bad) {
            bad.findings().forEach(finding -> command.getErr().println(finding));
            command.getErr().println(bad.findings().size() + " phát hiện; không có gì được ghi.");
        } else if (failure instanceof NoSuchFileException missing) {
            command.getErr().println("Không tìm thấy tệp (" + missing.getFile() + "); hãy kiểm tra đường dẫn.");
        } else if (cause(failure) instanceof IOException unreadable) {
            command.getErr().println("Không đọc hoặc ghi được: " + unreadable.getMessage());
        } else {
            throw failure;
        }
        command.getErr().flush();
        return CommandLine.ExitCode.SOFTWARE;
    }

    private static Throwable cause(Exception failure) {
        return failure instanceof UncheckedIOException && failure.getCause() instanceof IOException cause
                ? cause
                : failure;
    }
}
