package vn.parindex.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import vn.parindex.scoring.EngineVersion;

/** The commands; each stands in its own class. */
@Command(
        name = "parindex",
        description = "Chấm chỉ số cải cách hành chính cấp xã. Không có lệnh: khởi động dịch vụ web.",
        subcommands = {
            CheckCommand.class,
            CasesCommand.class,
            ScoreCommand.class,
            WhatIfCommand.class,
            CompareCommand.class,
            IntervalsCommand.class,
            PathCommand.class,
            DiffCommand.class,
            ImpactCommand.class,
            NextYearCommand.class,
            FormatCommand.class,
            WorkbookCommand.class,
            CommandLine.HelpCommand.class
        },
        versionProvider = Commands.Version.class,
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel =
                "(score | what-if | compare | intervals | path | diff | impact | check | test | next-year | format | workbook)")
final class Commands {

    /** The version that stands on every card. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"parindex " + EngineVersion.current()};
        }
    }
}
