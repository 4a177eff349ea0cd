package vn.parindex.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import vn.parindex.catalogue.SetFolder;

/** A set named on the command line: a folder, or rules/sets/ID of the shipped sets when there is no such folder here. */
final class SetOption {

    private SetOption() {}

    static SetFolder folder(Path given, CommandSpec spec) {
        if (Files.isDirectory(given)) {
            return SetFolder.at(given);
        }
        String id = String.valueOf(given.getFileName());
        if (SetFolder.shippedIds().contains(id)) {
            return SetFolder.shipped(id);
        }
        throw new CommandLine.ParameterException(
                spec.commandLine(),
                "Không có thư mục bộ chỉ số (" + given + "); các bộ có sẵn: "
                        + String.join(", ", SetFolder.shippedIds()));
    }
}
