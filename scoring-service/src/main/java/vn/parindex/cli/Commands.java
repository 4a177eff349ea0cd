package vn.parindex.cli;

import picocli.CommandLine.Command;

/** The commands; each stands in its own class. */
@Command(
        name = "parindex",
        description = "Chấm chỉ số cải cách hành chính cấp xã. Không có lệnh: khởi động dịch vụ web.",
        subcommands = {CheckCommand.class, CasesCommand.class, ScoreCommand.class, FormatCommand.class},
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "(score | check | test | format)")
final class Commands {}
