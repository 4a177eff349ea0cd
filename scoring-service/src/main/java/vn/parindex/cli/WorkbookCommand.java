package vn.parindex.cli;

import picocli.CommandLine.Command;

/** Bộ chỉ số dưới dạng sổ Excel. */
@Command(
        name = "workbook",
        description = "Xuất một bộ chỉ số thành sổ Excel, hoặc nhập sổ Excel thành thư mục của bộ.",
        subcommands = {WorkbookExportCommand.class, WorkbookImportCommand.class},
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "(export | import)")
final class WorkbookCommand {}
